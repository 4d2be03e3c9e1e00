import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  addPage,
  clearHistory,
  countPages,
  deletePages,
  getPage,
  getPicture,
  listPages,
  onHistoryChanged,
  restorePages,
  setPicture,
  updatePage,
} from '../../../src/storage/blocked-pages.ts';
import { getReport, saveReport } from '../../../src/storage/reports.ts';
import { freshDatabase } from './fresh-database.ts';
import { madePage, madeReport, NOON, PICTURE } from './made-pages.ts';

beforeEach(freshDatabase);

describe('adding', () => {
  test('an event comes back as it was put in, with its picture', async () => {
    await addPage(madePage(1), PICTURE);
    expect(await getPage('page-000001')).toEqual(madePage(1));
    expect(await getPicture('page-000001')).toBe(PICTURE);
    expect(await getPage('page-000002')).toBeUndefined();
    expect(await getPicture('page-000002')).toBeUndefined();
  });

  test('adding twice makes one event, and the fuller one stays', async () => {
    const early = madePage(1);
    const late: typeof early = {
      ...early,
      action: 'closed',
      timeline: [...early.timeline, { at: NOON, what: 'closed' }],
    };
    await addPage(late);
    await addPage(early, PICTURE);
    expect(await getPage(early.id)).toEqual(late);
    expect(await getPicture(early.id)).toBe(PICTURE);
    await addPage(late);
    expect(await countPages()).toBe(1);
  });
});

describe('changing', () => {
  test('two changes at once are both kept', async () => {
    const page = madePage(1);
    await addPage(page);
    const append = (what: 'closed' | 'allowed') =>
      updatePage(page.id, (now) => ({
        ...now,
        action: what,
        timeline: [...now.timeline, { at: NOON, what }],
      }));
    await Promise.all([append('closed'), append('allowed')]);
    const steps = (await getPage(page.id))?.timeline.map(({ what }) => what);
    expect(steps).toEqual(['page-opened', 'judged', 'closed', 'allowed']);
  });

  test('a change that fails leaves the event alone, and says its own error', async () => {
    await addPage(madePage(1));
    const failing = updatePage('page-000001', () => {
      throw new RangeError('from the caller');
    });
    await expect(failing).rejects.toThrow(RangeError);
    expect(await getPage('page-000001')).toEqual(madePage(1));
  });

  test('an event that is gone is not made anew', async () => {
    expect(await updatePage('page-000009', (page) => page)).toBeUndefined();
    expect(await countPages()).toBe(0);
  });

  test('a picture is replaced and removed', async () => {
    await addPage(madePage(1), PICTURE);
    await setPicture('page-000001', `${PICTURE.slice(0, -4)}AAAA`);
    expect(await getPicture('page-000001')).not.toBe(PICTURE);
    await setPicture('page-000001', undefined);
    expect(await getPicture('page-000001')).toBeUndefined();
  });

  test('every change is told', async () => {
    const heard = vi.fn();
    const end = onHistoryChanged(heard);
    await addPage(madePage(1));
    await updatePage('page-000001', (page) => ({ ...page, action: 'closed' }));
    await deletePages(['page-000001']);
    expect(heard).toHaveBeenCalledTimes(3);
    end();
    await addPage(madePage(2));
    expect(heard).toHaveBeenCalledTimes(3);
  });
});

describe('listing', () => {
  test('newest first, in parts that neither repeat nor leave out, even within one millisecond', async () => {
    for (let n = 0; n < 7; n += 1) await addPage(madePage(n, { at: n < 5 ? NOON : NOON - 1 }));
    const all = await listPages();
    expect(all.map(({ at }) => at)).toEqual([NOON, NOON, NOON, NOON, NOON, NOON - 1, NOON - 1]);
    const first = await listPages({ limit: 3 });
    const second = await listPages({ limit: 3, after: first[2] as (typeof first)[0] });
    const third = await listPages({ limit: 3, after: second[2] as (typeof second)[0] });
    expect([first.length, second.length, third.length]).toEqual([3, 3, 1]);
    expect([...first, ...second, ...third]).toEqual(all);
  });
});

describe('deleting', () => {
  test('takes pictures and reports along, and undo brings everything back', async () => {
    for (const n of [1, 2, 3]) await addPage(madePage(n), PICTURE);
    await saveReport(madeReport(1));
    const deleted = await deletePages(['page-000001', 'page-000002', 'page-000404']);
    expect(await countPages()).toBe(1);
    expect(await getPicture('page-000001')).toBeUndefined();
    expect(await getReport('report-1')).toBeUndefined();
    await restorePages(deleted);
    expect(await countPages()).toBe(3);
    expect(await getPage('page-000001')).toEqual(madePage(1));
    expect(await getPicture('page-000002')).toBe(PICTURE);
    expect(await getReport('report-1')).toEqual(madeReport(1));
  });

  test('all at once', async () => {
    await addPage(madePage(1), PICTURE);
    await saveReport(madeReport(1));
    await clearHistory();
    expect([await countPages(), await getPicture('page-000001'), await getReport('report-1')]).toEqual([
      0,
      undefined,
      undefined,
    ]);
  });
});
