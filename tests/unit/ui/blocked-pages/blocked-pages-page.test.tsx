// @vitest-environment happy-dom

import { IDBFactory } from 'fake-indexeddb';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addPage, countPages, getPage, setPicture } from '../../../../src/storage/blocked-pages.ts';
import { saveReport } from '../../../../src/storage/reports.ts';
import type { Settings } from '../../../../src/storage/settings-model.ts';
import { BlockedPagesPage } from '../../../../src/ui/blocked-pages/blocked-pages-page.tsx';
import { SHEET } from '../../../../src/ui/blocked-pages/event-list.tsx';
import { freshDatabase } from '../../storage/fresh-database.ts';
import { madePage, madeReport, PICTURE } from '../../storage/made-pages.ts';
import { extensionDouble } from '../extension-double.ts';
import { click, renderPart } from '../render-page.tsx';

const extension = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../../../src/platform/browser.ts', () => extension);

let double: ReturnType<typeof extensionDouble>;
beforeEach(async () => {
  double = extensionDouble();
  Object.assign(extension.browser, double);
  await freshDatabase();
});
afterEach(() => {
  // A page that is left standing would go on reading the history.
  for (const root of document.body.children) render(null, root);
  document.body.replaceChildren();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const NAMESPACES = ['blocked-pages', 'evidence', 'options', 'report', 'report-fields', 'warning'] as const;

/** The page over so many made events, shown when `ready` is there. */
async function show(count: number, ready = '.event', settings: Partial<Settings> = {}): Promise<HTMLElement> {
  for (let n = 0; n < count; n += 1) await addPage(madePage(n));
  const root = await renderPart(<BlockedPagesPage />, NAMESPACES, settings);
  await settle(() => expect(root.querySelector(ready)).not.toBeNull());
  return root;
}

/** Waits for what the store, and then the page, makes of a change. */
const settle = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 5000 });
const hosts = (root: HTMLElement) => [...root.querySelectorAll('.host')].map((one) => one.textContent);
const heading = (root: HTMLElement) => root.querySelector('#found')?.textContent;

async function set(root: HTMLElement, selector: string, value: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
  if (!field) throw new Error(`no ${selector}`);
  await act(async () => {
    field.value = value;
    field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  });
}

async function open(root: HTMLElement, at: number): Promise<HTMLElement> {
  const details = root.querySelectorAll<HTMLDetailsElement>('.event details')[at];
  if (!details) throw new Error(`no event ${at}`);
  await act(async () => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  await settle(() => expect(details.querySelector('.inside')).not.toBeNull());
  return details;
}

describe('the list', () => {
  it('says that nothing was stopped yet, and how an alarm looks', async () => {
    const root = await show(0, '.empty');
    expect(root.textContent).toContain('Nothing has been stopped yet.');
    expect(root.textContent).not.toContain('Delete all');
    await click(root, 'Show a practice alarm');
    expect(double.runtime.sendMessage).toHaveBeenCalledWith({ type: 'practice-alarm' });
  });

  it('shows a sheet at a time, and turns', async () => {
    const root = await show(SHEET + 2);
    expect(heading(root)).toBe('27 pages');
    expect(hosts(root).length).toBe(SHEET);
    await click(root, 'Next');
    expect(hosts(root)).toEqual([madePage(SHEET).host, madePage(SHEET + 1).host]);
  });

  it('opens the event that it was opened for, on its sheet, and begins anew with the next question', async () => {
    vi.stubGlobal('location', new URL(`https://made.example/?event=${madePage(SHEET + 1).id}`));
    const root = await show(SHEET * 2 + 1);
    expect(root.querySelector('.sheets')?.textContent).toContain('2 of 3');
    const opened = root.querySelector('.event details[open]');
    expect(opened?.querySelector('.host')?.textContent).toBe(madePage(SHEET + 1).host);
    await settle(() => expect(opened?.querySelector('.timeline')).not.toBeNull());
    await set(root, '#sort', 'oldest');
    await settle(() => expect(hosts(root)[0]).toBe(madePage(SHEET * 2).host));
    expect(root.querySelector('.sheets')?.textContent).toContain('1 of 3');
  });

  it('searches, filters, sorts, and shows everything again', async () => {
    const root = await show(8);
    await set(root, '#search', '8885550103');
    await settle(() => expect(heading(root)).toBe('1 of 8 pages'));
    await set(root, '#search', 'german');
    await settle(() => expect(heading(root)).toBe('3 of 8 pages'));
    await set(root, '#search', '');
    await set(root, '#kind', madePage(2).kind);
    await settle(() => expect(hosts(root)).toEqual([madePage(2).host]));
    await click(root, 'Show everything');
    await set(root, '#sort', 'oldest');
    await settle(() => expect(hosts(root)[0]).toBe(madePage(7).host));
  });

  it('tells the reported from the others', async () => {
    await saveReport(
      madeReport(1, { state: 'sent', sent: [{ to: 'list:netcraft', at: 5, reference: 'R-1' }] }),
    );
    const root = await show(3);
    await set(root, '#reported', 'yes');
    await settle(() => expect(hosts(root)).toEqual([madePage(1).host]));
    expect(root.querySelector('.badge')?.textContent).toBe('Reported');
    const details = await open(root, 0);
    await settle(() =>
      expect(details.textContent).toMatch(/Reported to Netcraft on .* Reference number: R-1\./),
    );
  });
});

describe('an event', () => {
  it('shows why, what, when and where else', async () => {
    const number = madePage(0).numbers;
    await addPage(madePage(7, { numbers: number, at: madePage(0).at + 1, host: 'other.example' }));
    await addPage(madePage(8, { numbers: number, host: madePage(0).host }));
    const root = await show(1);
    await setPicture(madePage(0).id, PICTURE);
    const details = await open(root, 1);
    await settle(() => expect(details.textContent).toContain('This number was on 2 other pages.'));
    expect(details.textContent).toContain('Hangup stopped 1 other page on this site.');
    expect(details.textContent).toContain('It opened 12 pop-up boxes, one after the other.');
    expect(details.textContent).toContain(madePage(0).url);
    expect(details.textContent).toContain('Hangup saw that it is a scam');
    expect(details.textContent).toContain('https://ads.example/go?to=1');
    await settle(() => expect(details.querySelector('.picture img')).not.toBeNull());
    expect(details.querySelector('a')?.getAttribute('href')).toBe(`/report.html?event=${madePage(0).id}`);
    await click(details, 'Show them');
    await settle(() => expect(heading(root)).toBe('3 of 3 pages'));
  });

  it('is deleted with all that is its own, and put back', async () => {
    await saveReport(madeReport(0));
    const root = await show(2);
    await click(await open(root, 0), 'Delete');
    await settle(() => expect(root.textContent).toContain('1 page deleted.'));
    expect(await getPage(madePage(0).id)).toBeUndefined();
    await settle(() => expect(heading(root)).toBe('1 page'));
    await click(root, 'Undo');
    await settle(() => expect(heading(root)).toBe('2 pages'));
    expect(await getPage(madePage(0).id)).toEqual(madePage(0));
  });

  it('lets its site through, and no longer', async () => {
    const root = await show(1);
    const { host } = madePage(0);
    await click(await open(root, 0), 'Allow this site');
    expect(double.runtime.sendMessage).toHaveBeenLastCalledWith({ type: 'allow-host', host, allow: true });
    await settle(() => expect(root.textContent).toContain(`Hangup no longer protects you on ${host}.`));
    await click(root, 'Undo');
    expect(double.runtime.sendMessage).toHaveBeenLastCalledWith({ type: 'allow-host', host, allow: false });
  });

  it('says so where the background doesn’t answer', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    double.runtime.sendMessage.mockRejectedValue(new Error('no receiver'));
    const root = await show(1);
    await click(await open(root, 0), 'Allow this site');
    await settle(() => expect(root.textContent).toContain('That did not work. Please try again.'));
  });
});

describe('many events', () => {
  it('are chosen, deleted and put back', async () => {
    const root = await show(4);
    const boxes = root.querySelectorAll<HTMLInputElement>('.pick input');
    await act(async () => boxes[1]?.click());
    await act(async () => boxes[2]?.click());
    expect(root.querySelector('.selection')?.textContent).toContain('2 chosen');
    await click(root.querySelector('.selection') as HTMLElement, 'Delete');
    await settle(() => expect(hosts(root)).toEqual([madePage(0).host, madePage(3).host]));
    await click(root, 'Undo');
    await settle(() => expect(hosts(root).length).toBe(4));
  });

  it('are all deleted only after a question', async () => {
    const root = await show(3);
    await click(root, 'Delete all');
    expect(root.querySelector('dialog')?.textContent).toContain('Delete 3 pages?');
    await click(root.querySelector('dialog') as HTMLElement, 'Cancel');
    expect(await countPages()).toBe(3);
    await click(root, 'Delete all');
    await click(root.querySelector('dialog') as HTMLElement, 'Delete');
    await settle(() => expect(root.querySelector('.empty')).not.toBeNull());
    expect(await countPages()).toBe(0);
  });
});

describe('copies', () => {
  async function load(root: HTMLElement, text: string): Promise<void> {
    const input = root.querySelector<HTMLInputElement>('input[type=file]');
    Object.defineProperty(input, 'files', { configurable: true, value: [new File([text], 'copy.json')] });
    await act(async () => {
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }
  const status = (root: HTMLElement) => root.querySelector('.load-status')?.textContent;
  const head = { format: 'hangup-backup', version: 1, exportedAt: '2026-11-25T12:00:00.000Z' };

  it('are refused with the reason, and nothing changes', async () => {
    const root = await show(1);
    const bad = { ...head, entries: [{ page: { ...madePage(1), host: 5 }, reports: [] }] };
    const cases: [string, string][] = [
      ['{"format":"hangup-ba', 'This file is damaged or of another kind. Nothing was changed.'],
      ['{"format":"other"}', 'Hangup did not make this file. Nothing was changed.'],
      [JSON.stringify({ ...head, version: 2, entries: [] }), 'This file comes from a newer Hangup.'],
      [JSON.stringify(bad), 'The first fault is at entries.0.page.host.'],
    ];
    for (const [text, said] of cases) {
      await load(root, text);
      await settle(() => expect(status(root)).toContain(said));
    }
    expect(await countPages()).toBe(1);
  });

  it('are merged, and saved', async () => {
    const root = await show(1);
    const entries = [0, 1, 2].map((n) => ({ page: madePage(n), reports: [] }));
    await load(root, JSON.stringify({ ...head, entries }));
    await settle(() => expect(status(root)).toBe('New: 2. Already here: 1.'));
    await settle(() => expect(heading(root)).toBe('3 pages'));
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return 'blob:made';
    });
    await click(root, 'Save to a file');
    await settle(() => expect(root.querySelector('dialog')?.textContent).toContain('All 3 pages'));
    await act(async () => root.querySelector('form')?.requestSubmit());
    await settle(() =>
      expect(root.querySelector('dialog')?.textContent).toContain('The file holds 3 pages.'),
    );
    expect(JSON.parse((await saved[0]?.text()) ?? '').entries.length).toBe(3);
  });
});

it('says why the list can’t be opened, and tries again', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const opening = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('not now', 'SecurityError');
  });
  // What the test before had still under way may have opened it again.
  await freshDatabase();
  const root = await renderPart(<BlockedPagesPage />, NAMESPACES);
  await settle(() => expect(root.querySelector('.trouble')).not.toBeNull());
  expect(root.textContent).toContain('You are still protected.');
  expect(root.textContent).toContain('Close other Hangup pages and try again.');
  opening.mockRestore();
  await click(root, 'Try again');
  await settle(() => expect(root.querySelector('.empty')).not.toBeNull());
});
