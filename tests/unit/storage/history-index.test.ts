import { beforeEach, describe, expect, test } from 'vitest';
import { queueReport } from '../../../src/reporting/endpoint.ts';
import { writeBackup } from '../../../src/reporting/json.ts';
import { importBackup } from '../../../src/storage/backup.ts';
import {
  addPage,
  clearHistory,
  countPages,
  deletePages,
  getPage,
  onHistoryChanged,
  openHistory,
  restorePages,
  toStored,
  updatePage,
} from '../../../src/storage/blocked-pages.ts';
import { countHistory } from '../../../src/storage/history-counts.ts';
import { historyFacts, searchPages, seenBefore } from '../../../src/storage/history-index.ts';
import { enqueue, queuedReports } from '../../../src/storage/outbox.ts';
import { noteSent, openDraft, reportsOf, saveReport } from '../../../src/storage/reports.ts';
import { applyRetention, storageUse } from '../../../src/storage/retention.ts';
import { freshDatabase } from './fresh-database.ts';
import { DAY, HOUR, madePage, madeReport, NOON } from './made-pages.ts';

beforeEach(async () => {
  await freshDatabase();
  // A change drops what the test before left in memory.
  await addPage(madePage(0));
});

describe('searching', () => {
  test('follows every change', async () => {
    expect(await searchPages({ text: 'help1@' })).toEqual([]);
    await addPage(madePage(1));
    expect(await searchPages({ text: 'help1@' })).toEqual([madePage(1)]);
    await updatePage('page-000001', (page) => ({ ...page, title: 'Renamed' }));
    expect(await searchPages({ text: 'renamed' })).toHaveLength(1);
    await saveReport(madeReport(1));
    expect(await searchPages({ reported: true })).toEqual([]);
    await noteSent(madeReport(1), { to: 'reportfraud.ftc.gov', at: NOON });
    expect((await searchPages({ reported: true })).map(({ id }) => id)).toEqual(['page-000001']);
  });

  test('follows deletions, undo, imports and a cleared history', async () => {
    await addPage(madePage(1));
    expect(await searchPages({})).toHaveLength(2);
    const deleted = await deletePages(['page-000001']);
    expect((await searchPages({})).map(({ id }) => id)).toEqual(['page-000000']);
    await restorePages(deleted);
    expect(await searchPages({})).toHaveLength(2);
    const entries = Array.from({ length: 300 }, (_, n) => ({ page: madePage(n), reports: [] }));
    let file = '';
    for await (const piece of writeBackup(entries, NOON)) file += piece;
    await importBackup(file);
    expect(await searchPages({})).toHaveLength(300);
    await clearHistory();
    expect(await searchPages({})).toEqual([]);
  });

  test('a change in another context is heard', async () => {
    await searchPages({});
    const before = madePage(0);
    const database = await openHistory();
    await database.put('pages', toStored({ ...before, title: 'Changed elsewhere' }));
    const heard = new Promise((resolve) => {
      const end = onHistoryChanged((change) => {
        end();
        resolve(change);
      });
    });
    const elsewhere = new BroadcastChannel('hangup-history');
    elsewhere.postMessage([before.id]);
    expect(await heard).toEqual([before.id]);
    elsewhere.close();
    expect(await searchPages({ text: 'changed elsewhere' })).toHaveLength(1);
  });

  test('offers the values that occur', async () => {
    for (const n of [1, 2, 4]) await addPage(madePage(n));
    await saveReport(madeReport(1, { state: 'sent' }));
    await saveReport(madeReport(2));
    expect(await historyFacts()).toEqual({
      total: 4,
      kinds: [0, 1, 2, 4].map((n) => madePage(n).kind).sort(),
      languages: ['de', 'en', 'ja'],
      brands: ['Apple', 'McAfee', 'Microsoft'],
      reported: new Set([madePage(1).id]),
    });
  });
});

describe('the same number or host before', () => {
  test('on other pages only, whichever way the number was written', async () => {
    const number = { shown: '1.888.555.0100', e164: '+18885550100' };
    await addPage(madePage(1, { numbers: [number] }));
    await addPage(madePage(2, { numbers: [number, { shown: '12' }], host: madePage(0).host }));
    const seen = await seenBefore(madePage(0));
    expect(seen).toEqual({
      host: ['page-000002'],
      numbers: [{ shown: '+1 (888) 555-0100', pageIds: ['page-000001', 'page-000002'] }],
    });
    // Too short to be a number of its own.
    expect((await seenBefore(madePage(5, { numbers: [{ shown: '12' }] }))).numbers).toEqual([]);
  });

  test('numbers without a country are compared by their digits', async () => {
    await addPage(madePage(3, { numbers: [{ shown: '000-12 34 56' }] }));
    const { numbers } = await seenBefore(madePage(4, { numbers: [{ shown: '000 123456' }] }));
    expect(numbers).toEqual([{ shown: '000 123456', pageIds: ['page-000003'] }]);
  });
});

describe('counting', () => {
  test('by day without gaps, by kind and by brand', async () => {
    for (const n of [1, 2, 48]) await addPage(madePage(n, { kind: 'windows-lock' }));
    const counts = countHistory(await searchPages({}), 'Europe/London');
    expect(counts.total).toBe(4);
    expect(counts.days).toEqual([
      { day: '2026-11-23', count: 1 },
      { day: '2026-11-24', count: 0 },
      { day: '2026-11-25', count: 3 },
    ]);
    expect(counts.kinds).toEqual([{ kind: 'windows-lock', count: 4 }]);
    expect(counts.brands).toEqual([
      { brand: 'Apple', count: 2 },
      { brand: 'McAfee', count: 2 },
      { brand: 'Microsoft', count: 2 },
    ]);
  });

  test('days are those of the zone, half hours and clock changes included', () => {
    const at = (iso: string) => madePage(0, { at: Date.parse(iso) });
    const days = (iso: string, zone: string) => countHistory([at(iso)], zone).days[0]?.day;
    expect(days('2026-11-25T18:29:59Z', 'Asia/Kolkata')).toBe('2026-11-25');
    expect(days('2026-11-25T18:30:00Z', 'Asia/Kolkata')).toBe('2026-11-26');
    expect(days('2026-10-25T04:30:00Z', 'America/New_York')).toBe('2026-10-25');
    expect(days('2026-11-25T04:30:00Z', 'America/New_York')).toBe('2026-11-24');
    expect(countHistory([]).days).toEqual([]);
  });
});

describe('retention', () => {
  test('deletes what is older, keeps what is being reported, and 0 keeps everything', async () => {
    for (const n of [29, 31, 32]) await addPage(madePage(n * 24));
    await saveReport(madeReport(31 * 24, { updatedAt: NOON - HOUR }));
    await saveReport(madeReport(32 * 24));
    expect(await applyRetention(0, NOON)).toBe(0);
    expect(await applyRetention(30, NOON)).toBe(1);
    expect(await getPage(madePage(32 * 24).id)).toBeUndefined();
    expect(await reportsOf(madePage(32 * 24).id)).toEqual([]);
    expect(await countPages()).toBe(3);
    expect(await applyRetention(30, NOON + DAY)).toBe(1);
  });

  test('says how much is kept', async () => {
    expect((await storageUse()).pages).toBe(1);
  });
});

test('a draft is opened again, one for each kind, until it is sent', async () => {
  const first = await openDraft('page-000000', 'scam', NOON);
  await saveReport({ ...first, updatedAt: NOON + 1, form: { story: 'half a sentence' } });
  expect(await openDraft('page-000000', 'scam', NOON + 2)).toMatchObject({
    id: first.id,
    form: { story: 'half a sentence' },
  });
  expect((await openDraft('page-000000', 'mistake', NOON + 2)).id).not.toBe(first.id);
  await noteSent(first, { to: 'a.example', at: NOON + 3 });
  expect((await openDraft('page-000000', 'scam', NOON + 4)).id).not.toBe(first.id);
});

test('reports that were sent leave the queue when their time is over, those that wait stay', async () => {
  const queued = (id: string) => queueReport(id, 'https://a.example/', '{}', 'person', NOON - 31 * DAY);
  await enqueue(queued('waits'));
  await enqueue({ ...queued('sent'), state: 'sent' });
  await enqueue({ ...queued('sent lately'), state: 'sent', queuedAt: NOON });
  await applyRetention(30, NOON);
  expect((await queuedReports()).map(({ id }) => id)).toEqual(['waits', 'sent lately']);
});

test('a report keeps every way it was sent, and a reference number given later', async () => {
  await saveReport(madeReport(0));
  await Promise.all([
    noteSent(madeReport(0), { to: 'a.example', at: NOON }),
    noteSent(madeReport(0), { to: 'b.example', at: NOON }),
  ]);
  const report = await noteSent(madeReport(0), { to: 'a.example', at: NOON, reference: 'NFRC1' });
  expect(report?.state).toBe('sent');
  expect(report?.sent).toEqual([
    { to: 'b.example', at: NOON },
    { to: 'a.example', at: NOON, reference: 'NFRC1' },
  ]);
  expect(await noteSent(madeReport(404), { to: 'a.example', at: NOON })).toBeUndefined();
});
