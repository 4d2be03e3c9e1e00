import type { Page } from '@playwright/test';
import { type Launched, waitForPage } from './launch.ts';

/** What both browsers' extension APIs have in common, as a page of the extension sees it. */
interface ExtensionApi {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly tabs: {
    query(what: object): Promise<{ id?: number; url?: string; status?: string }[]>;
    create(what: object): Promise<{ id?: number }>;
    remove(ids: number[]): Promise<void>;
    getCurrent(): Promise<{ id?: number }>;
  };
}

const PATH = 'welcome.html';

/**
 * A page of the extension that stays open, through which everything is asked. In Firefox it is reached over the
 * debugger: the browser refuses to be sent to moz-extension: addresses, and Playwright loses their realms.
 */
export class ControlPage {
  private readonly launched: Launched;
  private readonly page: Page;

  /** The page itself, for what only Chromium can do through it. */
  get own(): Page {
    return this.page;
  }

  private constructor(launched: Launched, page: Page) {
    this.launched = launched;
    this.page = page;
  }

  /** Takes the welcome page, which the extension opens when it is installed. */
  static async of(launched: Launched): Promise<ControlPage> {
    const { context, extensionRoot } = launched;
    const url = extensionRoot + PATH;
    const first = await waitForPage(
      context,
      (address) => address === url,
      launched.browser === 'chromium' ? 10_000 : 30_000,
    );
    if (!first && launched.browser === 'chromium') {
      // Not opened again in a profile that had the extension before.
      const page = await context.newPage();
      await page.goto(url);
      return new ControlPage(launched, page);
    }
    if (!first) throw new Error('the extension opened no page of its own');
    return new ControlPage(launched, first);
  }

  /** Evaluates a function that stands alone in the control page. */
  run<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    const { addon } = this.launched;
    if (addon) return addon.evaluate(PATH, run, argument);
    return this.page.evaluate(run as (argument: unknown) => R | Promise<R>, argument as unknown);
  }

  /** Sends a message to the background and gives its answer. */
  ask(message: object): Promise<unknown> {
    return this.run((sent) => {
      const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      return (scope.browser ?? scope.chrome).runtime.sendMessage(sent);
    }, message);
  }

  /** Id of the tab that shows a page of this host, or undefined. */
  tabOf(host: string): Promise<number | undefined> {
    return this.run(async (wanted) => {
      const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const tabs = await (scope.browser ?? scope.chrome).tabs.query({});
      return tabs.find(({ url }) => url && new URL(url).host === wanted)?.id;
    }, host);
  }

  /**
   * Opens a page of the extension in a tab of its own, and waits until it is complete. The page may name what it found in
   * its address; the parameter `opened` tells it from others then.
   */
  async open(path: string): Promise<Page> {
    const url = this.launched.extensionRoot + path;
    const mark = new URL(url).searchParams.get('opened');
    const isIt = (address: string) =>
      address === url ||
      (mark !== null && URL.canParse(address) && new URL(address).searchParams.get('opened') === mark);
    const opened = waitForPage(this.launched.context, isIt, 15_000);
    await this.run(async (address) => {
      const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const { tabs } = scope.browser ?? scope.chrome;
      const { id } = await tabs.create({ url: address });
      for (;;) {
        const tab = (await tabs.query({})).find((one) => one.id === id);
        const there = tab?.url?.startsWith(address.split('?')[0] ?? address);
        if (!tab || (tab.status === 'complete' && there)) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }, url);
    const page = await opened;
    if (!page) throw new Error(`${path} did not open`);
    return page;
  }

  /** Closes every tab but this one. The browser's own closing hangs on tabs that hold on to a dialog. */
  async closeOthers(): Promise<void> {
    await this.run(async () => {
      const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const { tabs } = scope.browser ?? scope.chrome;
      const own = await tabs.getCurrent();
      const ids = (await tabs.query({})).flatMap(({ id }) => (id === undefined || id === own.id ? [] : [id]));
      await Promise.race([tabs.remove(ids), new Promise((resolve) => setTimeout(resolve, 3000))]);
    }, undefined);
  }
}
