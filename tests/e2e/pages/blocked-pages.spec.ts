import type { BlockedPage } from '../../../src/storage/blocked-page.ts';
import { expect, test } from '../fixture.ts';
import type { Hangup } from '../hangup.ts';
import { ExtensionTab } from './extension-tab.ts';
import { loadCopy, MARK, madeBackup } from './made-history.ts';

const COUNT = 60;

/** The blocked pages with made events in them, and only those listed. */
async function openMade(hangup: Hangup): Promise<ExtensionTab> {
  const tab = await ExtensionTab.open(hangup, 'blocked-pages.html');
  await tab.until(() => document.querySelector('input[type=file]') !== null);
  expect(await loadCopy(tab, madeBackup(COUNT))).toContain('New: ');
  await tab.until(() => document.querySelector('#search') !== null);
  await set(tab, '#search', MARK);
  await found(tab, COUNT);
  return tab;
}

/** Types into a field or chooses from a list. */
function set(tab: ExtensionTab, selector: string, value: string): Promise<void> {
  return tab.run(
    (wanted) => {
      const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(wanted.selector);
      if (!field) throw new Error(`no ${wanted.selector}`);
      field.value = wanted.value;
      field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
    },
    { selector, value },
  );
}

/** Clicks the first thing in a part that says this. */
function click(tab: ExtensionTab, part: string, text: string): Promise<void> {
  return tab.run(
    (wanted) => {
      const all = document.querySelectorAll<HTMLElement>(
        `${wanted.part} :is(button, summary), ${wanted.part}:is(summary)`,
      );
      const one = [...all].find(({ textContent }) => textContent?.includes(wanted.text));
      if (!one) throw new Error(`nothing in ${wanted.part} says ${wanted.text}`);
      one.click();
    },
    { part, text },
  );
}

const textOf = (tab: ExtensionTab, selector: string) =>
  tab.run((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

/** Waits until so many events are listed. */
const found = (tab: ExtensionTab, count: number) =>
  expect.poll(() => textOf(tab, '#found')).toMatch(new RegExp(`^${count} of `));

const made = async (hangup: Hangup): Promise<BlockedPage[]> =>
  (await hangup.history()).filter(({ title }) => title.startsWith(MARK));

test.describe('the blocked pages', () => {
  test('are searched, filtered, deleted and put back', async ({ hangup }) => {
    const tab = await openMade(hangup);
    await set(tab, '#search', '+1 888 555 01 07');
    await found(tab, 1);
    await set(tab, '#search', MARK);
    await set(tab, '#reported', 'yes');
    await found(tab, COUNT / 3);
    await set(tab, '#reported', '');
    await set(tab, '#kind', 'police-lock');
    await tab.until(() => document.querySelectorAll('.event').length < 10);
    const listed = await tab.run(() => document.querySelectorAll('.event').length, undefined);
    await click(tab, '.event summary', '');
    await tab.until(() => document.querySelector('.event .reasons') !== null);
    await click(tab, '.event .inside', 'Delete');
    await found(tab, listed - 1);
    expect((await made(hangup)).length).toBe(COUNT - 1);
    await click(tab, '.notice-bar', 'Undo');
    await found(tab, listed);
    expect((await made(hangup)).length).toBe(COUNT);
  });

  test('go out to a file and come back without loss; a damaged file changes nothing', async ({ hangup }) => {
    const tab = await openMade(hangup);
    const before = await made(hangup);
    await click(tab, '.selection', 'Choose all');
    await click(tab, '.selection', 'Save to a file');
    await tab.until(() => document.querySelector('dialog[open] form') !== null);
    const file = await tab.run(async () => {
      // What would be saved is kept here: Firefox can't be told where to put it.
      const saved = new Promise<Blob>((resolve) => {
        const create = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob) => {
          resolve(blob as Blob);
          return create(blob);
        };
      });
      HTMLAnchorElement.prototype.click = () => undefined;
      document.querySelector<HTMLFormElement>('dialog form')?.requestSubmit();
      return (await saved).text();
    }, undefined);
    await expect.poll(() => textOf(tab, 'dialog')).toContain(`The file holds ${COUNT} pages.`);
    await click(tab, 'dialog', 'Close');
    await click(tab, '.selection', 'Delete');
    await expect.poll(async () => (await made(hangup)).length).toBe(0);

    expect(await loadCopy(tab, file.slice(0, -500))).toContain('Nothing was changed.');
    expect(await loadCopy(tab, file.replace('"kind":"', '"kind":"no-such-'))).toContain('first fault is at');
    expect((await made(hangup)).length).toBe(0);

    expect(await loadCopy(tab, file)).toBe(`New: ${COUNT}. Already here: 0.`);
    expect(await made(hangup)).toEqual(before);
    await found(tab, COUNT);
  });
});
