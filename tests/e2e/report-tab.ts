import type { ReportRecord } from '../../src/storage/blocked-page.ts';
import type { Settings } from '../../src/storage/settings-model.ts';
import type { Hangup } from './hangup.ts';
import { ExtensionTab } from './pages/extension-tab.ts';

/** A file that a page offered to be saved. */
export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** The report page, as a person uses it. The same for Chromium and Firefox. */
export class ReportTab {
  readonly tab: ExtensionTab;

  private constructor(tab: ExtensionTab) {
    this.tab = tab;
  }

  /** Opens `report.html` with a query and every part of it. */
  static async open(hangup: Hangup, query: string, settings: Partial<Settings> = {}): Promise<ReportTab> {
    await hangup.control.run(async (next) => {
      const scope = globalThis as unknown as { browser?: Storing; chrome: Storing };
      await (scope.browser ?? scope.chrome).storage.local.set({ settings: { version: 1, ...next } });
    }, settings);
    const tab = await ExtensionTab.open(hangup, `report.html?${query}`);
    await tab.run(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    }, undefined);
    return new ReportTab(tab);
  }

  heading(): Promise<string> {
    return this.tab.run(() => document.querySelector('h1')?.textContent ?? '', undefined);
  }

  /** The whole report as text, as it would be copied now. */
  text(): Promise<string> {
    return this.tab.run(() => document.querySelector('.whole .text')?.textContent ?? '', undefined);
  }

  /** Types into a field, letter by letter as far as the page can tell. */
  type(id: string, text: string): Promise<void> {
    return this.tab.run(
      ({ field, typed }) => {
        const input = document.getElementById(field) as HTMLInputElement;
        input.value = typed;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      { field: id, typed: text },
    );
  }

  value(id: string): Promise<string> {
    return this.tab.run((field) => (document.getElementById(field) as HTMLInputElement).value, id);
  }

  /** Clicks the button, link or box to tick that says this. @throws where there is none */
  click(text: string): Promise<void> {
    return this.tab.run((wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>('button, main a, label.choice')].find((one) =>
        one.textContent?.includes(wanted),
      );
      if (!found) throw new Error(`nothing says “${wanted}”: ${document.querySelector('main')?.textContent}`);
      found.click();
    }, text);
  }

  /** Presses Enter on the button that says this: with a person's right to the clipboard, which a script lacks. */
  async enter(text: string): Promise<void> {
    await this.tab.page.bringToFront();
    await this.tab.run((wanted) => {
      [...document.querySelectorAll<HTMLElement>('button')]
        .find((one) => one.textContent?.includes(wanted))
        ?.focus();
    }, text);
    await this.tab.press('Enter');
  }

  /** Waits until the page says this somewhere. */
  says(text: string): Promise<void> {
    return this.tab.until(
      new Function(`return document.body.textContent.includes(${JSON.stringify(text)})`) as () => boolean,
    );
  }

  /** Waits until the page no longer says this anywhere. */
  saysNot(text: string): Promise<void> {
    return this.tab.until(
      new Function(`return !document.body.textContent.includes(${JSON.stringify(text)})`) as () => boolean,
    );
  }

  /** Presses a button that saves a file, and gives what would be saved. */
  save(button: string): Promise<SavedFile> {
    return this.tab.run(async (wanted) => {
      const offered = new Promise<SavedFile>((resolve) => {
        const make = URL.createObjectURL;
        let blob: Blob | undefined;
        URL.createObjectURL = (made: Blob) => {
          blob = made;
          return make.call(URL, made);
        };
        const { click } = HTMLAnchorElement.prototype;
        HTMLAnchorElement.prototype.click = function () {
          HTMLAnchorElement.prototype.click = click;
          URL.createObjectURL = make;
          void blob?.text().then((text) => resolve({ name: this.download, text }));
        };
      });
      [...document.querySelectorAll<HTMLElement>('button')]
        .find((one) => one.textContent === wanted)
        ?.click();
      return offered;
    }, button);
  }

  /** The report as it lies in the store. */
  stored(): Promise<ReportRecord> {
    return this.tab.run(
      () =>
        new Promise<ReportRecord>((resolve, reject) => {
          const id = new URLSearchParams(location.search).get('draft') as string;
          const opening = indexedDB.open('hangup');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const reading = opening.result.transaction('reports').objectStore('reports').get(id);
            reading.onsuccess = () => resolve(reading.result as ReportRecord);
            reading.onerror = () => reject(reading.error);
            opening.result.close();
          };
        }),
      undefined,
    );
  }
}

interface Storing {
  readonly storage: { readonly local: { set(values: object): Promise<void> } };
}
