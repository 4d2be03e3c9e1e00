import type { Page } from '@playwright/test';
import { ControlPage } from '../../scripts/browser/extension-page.ts';
import { type Launched, waitForPage } from '../../scripts/browser/launch.ts';
import type { EvaluatedPage } from '../../scripts/evaluate/pages.ts';
import { addressOf } from '../../scripts/evaluate/pages.ts';
import type { CommandName, Commands } from '../../src/messaging/messages.ts';
import type { BlockedPage } from '../../src/storage/blocked-page.ts';

/** The part of both browsers' API with which tabs are looked at. */
interface ExtensionTabs {
  readonly tabs: { query(what: object): Promise<{ url?: string }[]> };
  readonly windows: { getLastFocused(): Promise<{ id?: number }> };
}

/** A browser with Hangup in it, as specs use it. The same for Chromium and Firefox. */
export class Hangup {
  readonly launched: Launched;
  /** A page of the extension that stays open, to ask the background through. */
  readonly control: ControlPage;
  private readonly seen = new Set<string>();

  private constructor(launched: Launched, control: ControlPage) {
    this.launched = launched;
    this.control = control;
  }

  static async start(launched: Launched): Promise<Hangup> {
    return new Hangup(launched, await ControlPage.of(launched));
  }

  get isFirefox(): boolean {
    return this.launched.browser === 'firefox';
  }

  /** Opens a page in a new tab and springs its trap with one click, as a person would. */
  async visit(page: EvaluatedPage, click = true): Promise<Page> {
    const tab = await this.launched.context.newPage();
    await this.visitIn(tab, addressOf(page), click);
    return tab;
  }

  /** The same in a tab that is open. A tab that is taken away on the way is what the spec waits for elsewhere. */
  async visitIn(tab: Page, url: string, click = true): Promise<void> {
    await tab.goto(url, { waitUntil: 'domcontentloaded', timeout: 15_000 }).catch(() => undefined);
    if (click) await tab.mouse.click(400, 300).catch(() => undefined);
  }

  /**
   * The tab in which a new warning stands, or undefined when none did within `timeout` milliseconds. Tabs that were
   * closed stay in Playwright's list for a while in Firefox, so warnings that were seen before don't count.
   */
  async warning(timeout: number): Promise<Page | undefined> {
    const root = `${this.launched.extensionRoot}warning.html`;
    const page = await waitForPage(
      this.launched.context,
      (url) => url.startsWith(root) && !this.seen.has(url),
      timeout,
    );
    if (page) this.seen.add(page.url());
    return page;
  }

  /** Asks the background, as the extension's own pages do. */
  async ask<N extends CommandName>(name: N, params: Commands[N]['ask']): Promise<Commands[N]['answer']> {
    return (await this.control.ask({ type: name, ...(params as object) })) as Commands[N]['answer'];
  }

  /** What the background makes of the tab with this host. */
  async stateOf(host: string): Promise<Commands['get-tab-state']['answer'] | undefined> {
    const tabId = await this.control.tabOf(host);
    return tabId === undefined ? undefined : this.ask('get-tab-state', { tabId });
  }

  /** How many tabs show a page of this host. */
  tabsOf(host: string): Promise<number> {
    return this.control.run(async (wanted) => {
      const scope = globalThis as unknown as { browser?: ExtensionTabs; chrome: ExtensionTabs };
      const tabs = await (scope.browser ?? scope.chrome).tabs.query({});
      return tabs.filter(({ url }) => url && new URL(url).host === wanted).length;
    }, host);
  }

  /** Address of the tab that the person has in front of them. */
  inFront(): Promise<string> {
    return this.control.run(async () => {
      const scope = globalThis as unknown as { browser?: ExtensionTabs; chrome: ExtensionTabs };
      const { tabs, windows } = scope.browser ?? scope.chrome;
      const { id } = await windows.getLastFocused();
      return (await tabs.query({ active: true, windowId: id }))[0]?.url ?? '';
    }, undefined);
  }

  /** Opens a page of the extension in a tab of its own. */
  open(path: string): Promise<Page> {
    return this.control.open(path);
  }

  /** Stops the background, as the browser does when it was idle for a while. */
  async stopBackground(): Promise<void> {
    const { addon, context, extensionRoot } = this.launched;
    if (addon) return addon.stopBackground();
    const session = await context.newCDPSession(this.control.own);
    const { targetInfos } = await session.send('Target.getTargets');
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(extensionRoot),
    );
    if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId });
    await session.detach();
  }

  /** Every entry of the history, read from the store itself; none before the background has made it. */
  async history(): Promise<BlockedPage[]> {
    return this.control.run(async () => {
      const known = await indexedDB.databases();
      // Opening a store that isn't there would make an empty one, in the background's way.
      if (!known.some(({ name, version }) => name === 'hangup' && (version ?? 0) > 0)) return [];
      return new Promise<BlockedPage[]>((resolve, reject) => {
        const opening = indexedDB.open('hangup');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const store = opening.result;
          const reading = store.transaction('pages').objectStore('pages').getAll();
          reading.onsuccess = () => resolve(reading.result as BlockedPage[]);
          reading.onerror = () => reject(reading.error);
          store.close();
        };
      });
    }, undefined);
  }

  /** Closes every tab but the control page. */
  tidy(): Promise<void> {
    return this.control.closeOthers();
  }
}
