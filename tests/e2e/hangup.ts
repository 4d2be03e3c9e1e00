import type { Page } from '@playwright/test';
import { openExtensionPage } from '../../scripts/browser/extension-page.ts';
import { type Launched, waitForPage } from '../../scripts/browser/launch.ts';
import type { EvaluatedPage } from '../../scripts/evaluate/pages.ts';
import { addressOf } from '../../scripts/evaluate/pages.ts';
import type { CommandName, Commands } from '../../src/messaging/messages.ts';
import type { BlockedPage } from '../../src/storage/blocked-page.ts';

/** What both browsers' extension APIs have in common, as a page of the extension sees it. */
interface ExtensionApi {
  runtime: { sendMessage(message: object): Promise<unknown> };
  tabs: { query(what: object): Promise<{ id?: number; url?: string; mutedInfo?: { muted: boolean } }[]> };
}

/** A browser with Hangup in it, as specs use it. The same for Chromium and Firefox. */
export class Hangup {
  readonly launched: Launched;
  /** A page of the extension that stays open, to ask the background through. */
  readonly control: Page;

  private constructor(launched: Launched, control: Page) {
    this.launched = launched;
    this.control = control;
  }

  static async start(launched: Launched): Promise<Hangup> {
    return new Hangup(launched, await openExtensionPage(launched, 'options.html'));
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

  isWarning = (url: string): boolean => url.startsWith(`${this.launched.extensionRoot}warning.html`);

  /** The tab in which the warning stands, or undefined when none did within `timeout` milliseconds. */
  warning(timeout: number): Promise<Page | undefined> {
    return waitForPage(this.launched.context, this.isWarning, timeout);
  }

  /** Asks the background, as the extension's own pages do. */
  async ask<N extends CommandName>(name: N, params: Commands[N]['ask']): Promise<Commands[N]['answer']> {
    const answer = await this.control.evaluate(
      (message) => {
        const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
        return (scope.browser ?? scope.chrome).runtime.sendMessage(message);
      },
      { type: name, ...params },
    );
    return answer as Commands[N]['answer'];
  }

  /** What the background makes of the tab with this host. */
  async stateOf(host: string): Promise<Commands['get-tab-state']['answer'] | undefined> {
    const tabId = await this.control.evaluate(async (wanted) => {
      const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const tabs = await (scope.browser ?? scope.chrome).tabs.query({});
      return tabs.find(({ url }) => url && new URL(url).host === wanted)?.id;
    }, host);
    return tabId === undefined ? undefined : this.ask('get-tab-state', { tabId });
  }

  /** Every entry of the history, read from the store itself. */
  async history(): Promise<BlockedPage[]> {
    return this.control.evaluate(
      () =>
        new Promise<BlockedPage[]>((resolve, reject) => {
          const opening = indexedDB.open('hangup');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const reading = opening.result.transaction('pages').objectStore('pages').getAll();
            reading.onsuccess = () => {
              opening.result.close();
              resolve(reading.result as BlockedPage[]);
            };
            reading.onerror = () => reject(reading.error);
          };
        }),
    );
  }

  /** Closes every tab but the control page. */
  async tidy(): Promise<void> {
    const others = this.launched.context.pages().filter((page) => page !== this.control);
    await Promise.all(others.map((page) => page.close().catch(() => undefined)));
  }
}
