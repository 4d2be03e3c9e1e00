import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import type { Settings } from '../../../src/storage/settings-model.ts';
import type { Hangup } from '../hangup.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let opened = 0;

/** A violation that axe calls serious or critical, as it is shown when a test fails. */
export interface Violation {
  readonly rule: string;
  readonly where: string;
}

/** One of the extension's pages in a tab, asked in the way that works in both browsers. */
export class ExtensionTab {
  readonly page: Page;
  private readonly hangup: Hangup;
  private readonly path: string;
  private axeThere = false;

  private constructor(hangup: Hangup, page: Page, path: string) {
    this.hangup = hangup;
    this.page = page;
    this.path = path;
  }

  /** Opens a page by its path with query and waits until it shows something. */
  static async open(hangup: Hangup, path: string): Promise<ExtensionTab> {
    // An address of its own: in Firefox, Playwright still lists closed tabs, and would be found by the same address.
    opened += 1;
    const address = `${path}${path.includes('?') ? '&' : '?'}opened=${opened}`;
    return ExtensionTab.of(hangup, await hangup.open(address));
  }

  /** Takes a page that is open. */
  static async of(hangup: Hangup, page: Page): Promise<ExtensionTab> {
    const { pathname, search } = new URL(page.url());
    // Warnings of tests before may still be listed; each has an id of its own, which it keeps.
    const path = pathname === '/warning.html' ? pathname + search : pathname;
    const tab = new ExtensionTab(hangup, page, path.slice(1));
    await tab.until(() => document.querySelector('main h1') !== null);
    return tab;
  }

  /** The warning, as the practice alarm shows it. */
  static async practice(hangup: Hangup): Promise<ExtensionTab> {
    const warned = hangup.warning(15_000);
    await hangup.ask('practice-alarm', {});
    const page = await warned;
    if (!page) throw new Error('the practice alarm did not open');
    const tab = await ExtensionTab.of(hangup, page);
    await tab.until(() => document.querySelector('.already') !== null);
    return tab;
  }

  /** Evaluates a function that stands alone. */
  run<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    const { addon } = this.hangup.launched;
    if (addon) return addon.evaluate(this.path, run, argument);
    return this.page.evaluate(run as (argument: unknown) => R | Promise<R>, argument as unknown);
  }

  /** Waits until a condition that stands alone holds, looking whenever the document changes. */
  until(condition: () => boolean): Promise<void> {
    const source = `return new Promise((resolve, reject) => {
      const condition = ${condition.toString()};
      const look = () => condition() && (watcher.disconnect(), clearTimeout(late), resolve());
      const late = setTimeout(() => reject(new Error('never: ' + condition)), 10000);
      const watcher = new MutationObserver(look);
      watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      look();
    })`;
    return this.run(standingAlone<void>(source), undefined);
  }

  /** Changes settings from outside, as another page would, and waits until this page wears them. */
  async wear(settings: Partial<Settings>): Promise<void> {
    const worn = { language: 'en', textSize: 'normal', highContrast: false, ...settings };
    await this.run(async (next) => {
      const scope = globalThis as unknown as { browser?: ExtensionStorage; chrome: ExtensionStorage };
      await (scope.browser ?? scope.chrome).storage.local.set({ settings: { version: 1, ...next } });
    }, worn);
    await this.until(
      new Function(
        `const { lang, dataset } = document.documentElement;
         return lang === '${worn.language}' && dataset.textSize === '${worn.textSize}' &&
           dataset.contrast === '${worn.highContrast ? 'high' : 'normal'}'`,
      ) as () => boolean,
    );
  }

  /** Turns the rules for dark windows on or off, which works where the window itself can't be made dark. */
  dark(on: boolean): Promise<void> {
    return this.run(async (wanted) => {
      for (const sheet of document.styleSheets)
        for (const rule of sheet.cssRules)
          if (
            rule instanceof CSSMediaRule &&
            /prefers-color-scheme|^(?:not )?all$/.test(rule.media.mediaText)
          )
            rule.media.mediaText = wanted ? 'all' : 'not all';
      // Half-way colours are nobody's.
      const changing = document.getAnimations().filter((one) => one instanceof CSSTransition);
      await Promise.all(changing.map(({ finished }) => finished.catch(() => undefined)));
    }, on);
  }

  /** What axe finds serious or critical on the page as it stands. */
  async violations(): Promise<Violation[]> {
    if (!this.axeThere) await this.run(standingAlone<void>(`${AXE}\n;window.axe = axe;`), undefined);
    this.axeThere = true;
    return this.run(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
      const { violations } = await axe.run();
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) => nodes.map(({ html }) => ({ rule: id, where: html.slice(0, 160) })));
    }, undefined);
  }

  /** Pixels by which the page is wider than its window. */
  overflow(): Promise<number> {
    return this.run(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    }, undefined);
  }

  /** Opens every part that is closed at first. */
  openEverything(): Promise<void> {
    return this.run(() => {
      for (const part of document.querySelectorAll('details.disclosure')) part.setAttribute('open', '');
    }, undefined);
  }

  /** What the focused element says, with its tag: "BUTTON Close this page". */
  focused(): Promise<string> {
    return this.run(() => {
      const { tagName, textContent, ariaLabel, id } = document.activeElement as HTMLElement;
      return `${tagName} ${(ariaLabel || textContent || id).trim()}`;
    }, undefined);
  }

  /** Presses a key. */
  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }
}

interface ExtensionStorage {
  readonly storage: { readonly local: { set(values: object): Promise<void> } };
}

/** A function from source: the extension's pages refuse `eval`, what a debugger sends they take. */
function standingAlone<R>(source: string): () => Promise<R> {
  return new Function(source) as () => Promise<R>;
}
