import { beforeEach, describe, expect, it } from 'vitest';
import { FORMAT_FACTS } from '../../../../src/reporting/formats.ts';
import type { Words } from '../../../../src/reporting/words.ts';
import { importBackup } from '../../../../src/storage/backup.ts';
import { addPage, countPages, listPages, restorePages } from '../../../../src/storage/blocked-pages.ts';
import {
  EXPORT_FORMATS,
  type ExportRequest,
  writeExport,
} from '../../../../src/ui/blocked-pages/export-file.ts';
import { freshDatabase } from '../../storage/fresh-database.ts';
import { madePage, NOON, PICTURE } from '../../storage/made-pages.ts';

const words: Words = { label: (key) => key, signal: (id) => id };
const request = (format: ExportRequest['format'], ids: readonly string[]): ExportRequest => ({
  format,
  ids,
  options: { version: '1.0', country: 'GB', reporterEmail: 'jo@mail.example', includePictures: false },
  words,
  now: NOON,
});
const ids = (count: number) => Array.from({ length: count }, (_, n) => madePage(n).id);
const fill = (count: number) =>
  restorePages({ pages: Array.from({ length: count }, (_, n) => madePage(n)), pictures: [], reports: [] });

beforeEach(freshDatabase);

describe('an export', () => {
  it('of a thousand events tells how far it is, and comes back without loss', async () => {
    await fill(1000);
    const before = await listPages();
    const told: number[] = [];
    const file = await writeExport(request('backup', ids(1000)), (done) => told.push(done));
    expect(file.name).toBe('hangup-blocked-pages-2026-11-25.json');
    expect(file.written).toBe(1000);
    expect(told.length).toBeGreaterThan(10);
    expect(told.at(-1)).toBe(1000);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    await freshDatabase();
    expect(await importBackup(await file.content.text())).toEqual({ ok: true, added: 1000, known: 0 });
    expect(await listPages()).toEqual(before);
  });

  it.each(EXPORT_FORMATS)(
    'writes %s with its name, its media type and only what was chosen',
    async (format) => {
      await fill(4);
      await addPage(madePage(5, { source: 'practice' }), PICTURE);
      const chosen = [madePage(2).id, madePage(0).id, madePage(5).id];
      const file = await writeExport(request(format, chosen), () => undefined);
      const text = await file.content.text();
      expect(text).toContain('alert-2');
      expect(text).not.toContain('alert-3');
      // The practice alarm is kept in a copy, but reported to nobody.
      expect(file.written).toBe(format === 'backup' ? 3 : 2);
      if (format === 'backup') return;
      expect(file.name.endsWith(`.${FORMAT_FACTS[format].extension}`)).toBe(true);
      expect(file.content.type).toBe(FORMAT_FACTS[format].mediaType);
    },
  );

  it('defuses cells that a spreadsheet would run, wherever the page put them', async () => {
    const starts = ['=', '+', '-', '@', '\t=', '＝'];
    for (const [n, start] of starts.entries())
      await addPage(
        madePage(n, { title: `${start}HYPERLINK("https://bad.example")`, emails: [`${start}a@b.example`] }),
      );
    const file = await writeExport(request('csv', ids(starts.length)), () => undefined);
    const cells = (await file.content.text()).split(/[,\r\n]+/).map((cell) => cell.replace(/^"/, ''));
    expect(cells.filter((cell) => /^\s*[=+\-@＝]/.test(cell))).toEqual([]);
    expect(cells.filter((cell) => cell.startsWith("'")).length).toBeGreaterThanOrEqual(starts.length * 2);
  });

  it('holds no report that nobody could answer', async () => {
    await fill(2);
    const { options, ...rest } = request('xarf', ids(2));
    const file = await writeExport({ ...rest, options: { ...options, reporterEmail: '' } }, () => undefined);
    expect(file.written).toBe(0);
  });

  it('ends where it is told to', async () => {
    await fill(300);
    const controller = new AbortController();
    const writing = writeExport(request('csv', ids(300)), () => controller.abort(), controller.signal);
    await expect(writing).rejects.toThrow();
    expect(await countPages()).toBe(300);
  });
});
