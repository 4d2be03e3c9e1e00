import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { writeBackup } from '../../../src/reporting/json.ts';
import { importBackup, iterateHistory } from '../../../src/storage/backup.ts';
import { type HistoryEntry, parseBackup } from '../../../src/storage/backup-format.ts';
import { addPage, countPages, getPage, getPicture, listPages } from '../../../src/storage/blocked-pages.ts';
import { getReport, saveReport } from '../../../src/storage/reports.ts';
import { freshDatabase } from './fresh-database.ts';
import { madePage, madeReport, NOON, PICTURE } from './made-pages.ts';

beforeEach(freshDatabase);

const entry = (n: number): HistoryEntry => ({
  page: madePage(n),
  ...(n % 2 === 0 ? { picture: PICTURE } : {}),
  reports: n % 3 === 0 ? [madeReport(n)] : [],
});

async function text(entries: Parameters<typeof writeBackup>[0]): Promise<string> {
  let whole = '';
  for await (const piece of writeBackup(entries, NOON)) whole += piece;
  return whole;
}

async function everything(): Promise<HistoryEntry[]> {
  const all: HistoryEntry[] = [];
  for await (const one of iterateHistory()) all.push(one);
  return all;
}

describe('export and import', () => {
  test('10,000 events go out and come back without loss', async () => {
    const entries = Array.from({ length: 10_000 }, (_, n) => entry(n));
    expect(await importBackup(await text(entries))).toEqual({ ok: true, added: 10_000, known: 0 });
    const before = await everything();
    const file = await text(iterateHistory());
    await freshDatabase();
    expect(await importBackup(file)).toEqual({ ok: true, added: 10_000, known: 0 });
    const after = await everything();
    expect(after).toEqual(before);
    expect(after).toEqual(entries);
  }, 120_000);

  test('a selection goes out in the order it was asked for', async () => {
    for (const n of [1, 2, 3]) await addPage(madePage(n));
    const some: string[] = [];
    for await (const { page } of iterateHistory(['page-000003', 'page-000404', 'page-000001']))
      some.push(page.id);
    expect(some).toEqual(['page-000003', 'page-000001']);
  });

  test('merging keeps what is here, adds what is missing, and twice is like once', async () => {
    const mine = madePage(2, { action: 'allowed', title: 'as it is here' });
    await addPage(mine);
    await addPage(madePage(9));
    const file = await text([entry(2), entry(3)]);
    expect(await importBackup(file)).toEqual({ ok: true, added: 1, known: 1 });
    expect(await getPage(mine.id)).toEqual(mine);
    expect(await getPicture(mine.id)).toBe(PICTURE);
    expect(await getReport('report-3')).toEqual(madeReport(3));
    expect(await importBackup(file)).toEqual({ ok: true, added: 0, known: 2 });
    expect(await countPages()).toBe(3);
  });

  test('a report that was worked on since is not set back', async () => {
    await addPage(madePage(3));
    const now = madeReport(3, { form: { story: 'more' } });
    await saveReport(now);
    await importBackup(await text([entry(3)]));
    expect(await getReport('report-3')).toEqual(now);
  });

  test('an empty history makes a file that can be read', async () => {
    expect(await importBackup(await text(iterateHistory()))).toEqual({ ok: true, added: 0, known: 0 });
  });
});

describe('a wrong file is refused with the reason, and nothing changes', () => {
  const file = (change: object) =>
    JSON.stringify({
      format: 'hangup-backup',
      version: 1,
      exportedAt: '2026-11-25T12:00:00.000Z',
      entries: [entry(1), entry(2)],
      ...change,
    });
  const page = (change: object) =>
    file({ entries: [entry(1), { page: { ...madePage(2), ...change }, reports: [] }] });

  test.each([
    ['cut off', file({}).slice(0, -5), { reason: 'not-json' }],
    ['empty', '', { reason: 'not-json' }],
    ['null', 'null', { reason: 'foreign' }],
    ["another program's", '{"bookmarks":[]}', { reason: 'foreign' }],
    ['a settings file', '{"format":"hangup-settings","version":1}', { reason: 'foreign' }],
    ['of a later version', file({ version: 2 }), { reason: 'newer-version' }],
    ['of no version', file({ version: '1' }), { reason: 'damaged', where: 'version' }],
    ['without events', file({ entries: undefined }), { reason: 'damaged', where: 'entries' }],
    ['a field missing', page({ host: undefined }), { reason: 'damaged', where: 'entries.1.page.host' }],
    ['a field of the wrong kind', page({ at: 'noon' }), { reason: 'damaged', where: 'entries.1.page.at' }],
    ['an unknown field', page({ extra: 1 }), { reason: 'damaged', where: 'entries.1.page.extra' }],
    ['a time that no date can hold', page({ at: 1e300 }), { reason: 'damaged', where: 'entries.1.page.at' }],
    [
      'the same event twice',
      file({ entries: [entry(1), entry(1)] }),
      { reason: 'damaged', where: 'entries.1.page.id' },
    ],
    [
      "another page's report",
      file({ entries: [{ page: madePage(1), reports: [madeReport(2)] }] }),
      { reason: 'damaged', where: 'entries.0.reports' },
    ],
    [
      'a picture that is none',
      file({ entries: [{ ...entry(2), picture: 'data:image/svg+xml;base64,PHN2Zz4=' }] }),
      { reason: 'damaged', where: 'entries.0.picture' },
    ],
  ])('%s', async (_name, json, refusal) => {
    await addPage(madePage(9));
    const before = await listPages();
    expect(await importBackup(json)).toEqual({ ok: false, ...refusal });
    expect(await listPages()).toEqual(before);
  });

  test('whatever a file holds, it is read whole or refused, and never throws', () => {
    const good = JSON.parse(file({}));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.jsonValue().map((entries) => file({ entries })),
        ),
        (text) => {
          expect(parseBackup(text)).toHaveProperty('ok');
        },
      ),
    );
    // One value anywhere in a good file is replaced by anything.
    const paths: (string | number)[][] = [];
    const walk = (value: unknown, path: (string | number)[]): void => {
      paths.push(path);
      if (typeof value === 'object' && value !== null)
        for (const [key, inner] of Object.entries(value))
          walk(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    };
    walk(good, []);
    fc.assert(
      fc.property(fc.constantFrom(...paths.slice(1)), fc.jsonValue(), (path, value) => {
        const changed = structuredClone(good);
        const last = path.at(-1) as string;
        const parent = path.slice(0, -1).reduce((inner, key) => inner[key], changed);
        parent[last] = value;
        const text = JSON.stringify(changed);
        const parsed = parseBackup(text);
        if (parsed.ok) expect(JSON.parse(JSON.stringify(parsed.backup))).toEqual(JSON.parse(text));
        else expect(parsed.reason).toMatch(/^(?:foreign|newer-version|damaged)$/);
      }),
      { numRuns: 500 },
    );
  });

  test('the file that the damaged ones were made of is good', async () => {
    expect(await importBackup(file({}))).toEqual({ ok: true, added: 2, known: 0 });
  });
});
