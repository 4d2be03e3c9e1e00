import type { BrowserContext, Page } from '@playwright/test';
import type { Evidence } from '../../src/detection/evidence.ts';
import type { TabState } from '../../src/messaging/messages.ts';
import type { BlockedPage } from '../../src/storage/blocked-page.ts';
import { ControlPage } from '../browser/extension-page.ts';
import type { BrowserName } from '../browser/find-browser.ts';
import { type Launched, launch, waitForPage } from '../browser/launch.ts';
import { addressOf, type EvaluatedPage } from './pages.ts';

/** What the control page uses to look into a tab's case. */
interface TabApi {
  readonly tabs: { sendMessage(tabId: number, message: object): Promise<unknown> };
  readonly storage: {
    readonly session: { get(key: string): Promise<{ cases?: Readonly<Record<number, StoredCase>> }> };
  };
}
interface StoredCase {
  readonly frames: Readonly<Record<number, { readonly evidence: readonly Evidence[] }>>;
  readonly address: readonly Evidence[];
}

/** What became of one page. */
export interface PageResult {
  readonly name: string;
  readonly expected: EvaluatedPage['expected'];
  readonly level: 'scam' | 'suspicious' | 'clear' | 'failed';
  /** Milliseconds from the navigation to the warning. */
  readonly time?: number;
  readonly score?: number;
  readonly evidence: readonly Evidence[];
  readonly error?: string;
}

/** Benign pages get this long after the click, in milliseconds: the revisits that matter come within. */
const BENIGN_WAIT = 1800;
const NAVIGATION_TIMEOUT = 15_000;

/** One browser that opens pages one after another. A browser that breaks is replaced. */
export class EvaluateSession {
  private launched: Launched | undefined;
  private control: ControlPage | undefined;
  /** Addresses of warnings that stood before. Playwright goes on listing those of Firefox when their tabs are closed. */
  private readonly seen = new Set<string>();

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
      (address) => address.startsWith(`${extensionRoot}warning.html`) && !this.seen.has(address),
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
      ? await this.readWarning(page, control, warning.url(), time)
      : await this.readTab(page, control, url);
    await control.closeOthers();
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

  private async readWarning(
    page: EvaluatedPage,
    control: ControlPage,
    url: string,
    time: number,
  ): Promise<PageResult> {
    this.seen.add(url);
    const id = new URL(url).searchParams.get('id') ?? '';
    const found = (await control.ask({ type: 'get-case', id })) as { page: BlockedPage } | undefined;
    // The page before may have been so slow that its warning stands only now.
    if (found && !found.page.url.includes(new URL(addressOf(page)).host)) {
      return {
        ...base(page),
        level: 'failed',
        evidence: [],
        error: `warning of another page: ${found.page.url}`,
      };
    }
    return {
      ...base(page),
      level: 'scam',
      time,
      ...(found ? facts(found.page.score, found.page.evidence) : { evidence: [] }),
    };
  }

  private async readTab(page: EvaluatedPage, control: ControlPage, url: string): Promise<PageResult> {
    const tabId = await control.tabOf(new URL(url).host);
    if (tabId === undefined) return { ...base(page), level: 'clear', evidence: [] };
    const evidence = await collectEvidence(control, tabId);
    const state = (await control.ask({ type: 'get-tab-state', tabId })) as TabState;
    const level = state.level === 'suspicious' ? 'suspicious' : 'clear';
    return { ...base(page), level, ...facts(undefined, evidence) };
  }

  private async start(): Promise<{ context: BrowserContext; extensionRoot: string; control: ControlPage }> {
    if (!this.launched) {
      this.launched = await launch({ browser: this.browser, headless: true, proxy: this.proxy });
      this.control = await ControlPage.of(this.launched);
    }
    const { context, extensionRoot } = this.launched;
    return { context, extensionRoot, control: this.control as ControlPage };
  }
}

/**
 * Has the frames of a tab say all that they have, and gives it, strongest first: what a miss lacked is how a
 * contributor learns from it.
 */
async function collectEvidence(control: ControlPage, tabId: number): Promise<Evidence[]> {
  const files = await control.run(async (id) => {
    const scope = globalThis as unknown as { browser?: TabApi; chrome: TabApi };
    const { tabs, storage } = scope.browser ?? scope.chrome;
    const read = async () => (await storage.session.get('cases')).cases?.[id];
    const asked = tabs.sendMessage(id, { type: 'collect' }).catch(() => undefined);
    await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, 500))]);
    // A first look that is made on asking takes a moment; a tab that hangs never answers.
    for (let tries = 0; tries < 8 && Object.keys((await read())?.frames ?? {}).length === 0; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    const file = await read();
    return [
      ...Object.values(file?.frames ?? {}).flatMap((frame) => frame.evidence),
      ...(file?.address ?? []),
    ];
  }, tabId);
  return files.sort((a, b) => b.weight - a.weight);
}

function base({ name, expected }: EvaluatedPage) {
  return { name, expected };
}

function facts(score: number | undefined, evidence: readonly Evidence[]) {
  return {
    ...(score === undefined ? {} : { score }),
    evidence: evidence.map(({ signal, family, weight, quote, count }) => ({
      signal,
      family,
      weight,
      ...(quote === undefined ? {} : { quote }),
      ...(count === undefined ? {} : { count }),
    })),
  };
}
