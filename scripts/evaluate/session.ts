import type { BrowserContext, Page } from '@playwright/test';
import type { Evidence } from '../../src/detection/evidence.ts';
import type { TabState } from '../../src/messaging/messages.ts';
import type { BlockedPage } from '../../src/storage/blocked-page.ts';
import { openExtensionPage } from '../browser/extension-page.ts';
import type { BrowserName } from '../browser/find-browser.ts';
import { type Launched, launch, waitForPage } from '../browser/launch.ts';
import { addressOf, type EvaluatedPage } from './pages.ts';

/** What became of one page. */
export interface PageResult {
  readonly name: string;
  readonly expected: EvaluatedPage['expected'];
  readonly level: 'scam' | 'suspicious' | 'clear' | 'failed';
  /** Milliseconds from the navigation to the warning. */
  readonly time?: number;
  readonly score?: number;
  readonly evidence: readonly Pick<Evidence, 'signal' | 'weight' | 'quote' | 'count'>[];
  readonly error?: string;
}

/** Benign pages get this long after the click, in milliseconds: the revisits that matter come within. */
const BENIGN_WAIT = 1800;
const NAVIGATION_TIMEOUT = 15_000;

/** One browser that opens pages one after another. A browser that breaks is replaced. */
export class EvaluateSession {
  private launched: Launched | undefined;
  private control: Page | undefined;

  private readonly browser: BrowserName;
  private readonly proxy: string;
  private readonly patience: number;

  constructor(browser: BrowserName, proxy: string, patience: number) {
    this.browser = browser;
    this.proxy = proxy;
    this.patience = patience;
  }

  /** Opens a page as a person would: looks, clicks once, waits. Never throws: a failure is a result. */
  async open(page: EvaluatedPage): Promise<PageResult> {
    try {
      return await this.tryPage(page);
    } catch (error) {
      await this.close();
      return {
        name: page.name,
        expected: page.expected,
        level: 'failed',
        evidence: [],
        error: String(error).slice(0, 300),
      };
    }
  }

  async close(): Promise<void> {
    const { launched } = this;
    this.launched = undefined;
    this.control = undefined;
    await Promise.race([
      launched?.close().catch(() => undefined),
      new Promise((resolve) => setTimeout(resolve, 5000)),
    ]);
  }

  private async tryPage(page: EvaluatedPage): Promise<PageResult> {
    const { context, extensionRoot, control } = await this.start();
    const url = addressOf(page);
    const wait = page.expected === 'clear' ? BENIGN_WAIT : this.patience * 1000;
    const start = Date.now();
    const tab = await context.newPage();
    tab.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    const warned = waitForPage(
      context,
      (address) => address.startsWith(`${extensionRoot}warning.html`),
      wait + NAVIGATION_TIMEOUT + 5000,
    );
    let over: () => void = () => undefined;
    const timeUp = new Promise<undefined>((resolve) => {
      over = () => resolve(undefined);
    });
    void this.visit(tab, url, wait).then(over, over);
    const warning = await Promise.race([warned, timeUp]);
    const time = Date.now() - start;
    const result = warning
      ? await this.readWarning(page, warning, time)
      : await this.readTab(page, control, url);
    await closeAllBut(context, control);
    return result;
  }

  private async visit(tab: Page, url: string, wait: number): Promise<void> {
    await tab
      .goto(url, { waitUntil: 'domcontentloaded', timeout: NAVIGATION_TIMEOUT })
      .catch(() => undefined);
    await tab.waitForLoadState('load', { timeout: 4000 }).catch(() => undefined);
    await tab.mouse.click(320, 240).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, wait));
  }

  private async readWarning(page: EvaluatedPage, warning: Page, time: number): Promise<PageResult> {
    const id = new URL(warning.url()).searchParams.get('id') ?? '';
    const found = (await ask(warning, { type: 'get-case', id })) as { page: BlockedPage } | undefined;
    return {
      ...base(page),
      level: 'scam',
      time,
      ...(found ? facts(found.page.score, found.page.evidence) : { evidence: [] }),
    };
  }

  private async readTab(page: EvaluatedPage, control: Page, url: string): Promise<PageResult> {
    const host = new URL(url).host;
    const state = (await control.evaluate(async (wanted) => {
      const tabs = await browserOf().tabs.query({});
      const tab = tabs.find((one) => one.url?.includes(wanted));
      return tab?.id === undefined
        ? undefined
        : browserOf().runtime.sendMessage({ type: 'get-tab-state', tabId: tab.id });
      function browserOf() {
        const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
        return scope.browser ?? scope.chrome;
      }
      interface ExtensionApi {
        tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
        runtime: { sendMessage(message: object): Promise<unknown> };
      }
    }, host)) as TabState | undefined;
    const level = state?.level === 'suspicious' ? 'suspicious' : 'clear';
    return { ...base(page), level, ...facts(undefined, state?.evidence ?? []) };
  }

  private async start(): Promise<{ context: BrowserContext; extensionRoot: string; control: Page }> {
    if (!this.launched) {
      this.launched = await launch({ browser: this.browser, headless: true, proxy: this.proxy });
      this.control = await openExtensionPage(this.launched, 'popup.html');
    }
    const { context, extensionRoot } = this.launched;
    return { context, extensionRoot, control: this.control as Page };
  }
}

function base({ name, expected }: EvaluatedPage) {
  return { name, expected };
}

function facts(score: number | undefined, evidence: readonly Evidence[]) {
  return {
    ...(score === undefined ? {} : { score }),
    evidence: evidence.map(({ signal, weight, quote, count }) => ({
      signal,
      weight,
      ...(quote === undefined ? {} : { quote }),
      ...(count === undefined ? {} : { count }),
    })),
  };
}

function ask(page: Page, message: object): Promise<unknown> {
  return page.evaluate((sent) => {
    const scope = globalThis as unknown as Record<
      string,
      { runtime: { sendMessage(message: object): Promise<unknown> } }
    >;
    return (scope.browser ?? scope.chrome)?.runtime.sendMessage(sent);
  }, message);
}

async function closeAllBut(context: BrowserContext, kept: Page): Promise<void> {
  await Promise.all(
    context
      .pages()
      .filter((page) => page !== kept)
      .map((page) =>
        Promise.race([
          page.close().catch(() => undefined),
          new Promise((resolve) => setTimeout(resolve, 3000)),
        ]),
      ),
  );
}
