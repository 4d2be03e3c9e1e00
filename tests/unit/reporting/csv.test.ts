import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { CSV_COLUMNS, csvHead, csvLine, defuse } from '../../../src/reporting/csv.ts';
import { bareFacts, fullFacts } from './made-report.ts';

const read = (text: string) =>
  Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });

describe('formulas', () => {
  test.each([
    '=1+1',
    '+1 888',
    '-2',
    '@SUM(A1)',
    '\tx',
    '\rx',
    ' =1',
    '\n=1',
    '＝1',
    '＠x',
    "=HYPERLINK('x')",
  ])('%j is defused', (cell) => {
    expect(defuse(cell)).toBe(`'${cell}`);
  });

  test.each(['', 'a=b', '1-2', 'x@y.example', "'=1", ' plain'])('%j stays', (cell) => {
    expect(defuse(cell)).toBe(cell);
  });

  test('whatever pages and callers say, no cell of the file runs', () => {
    const evil = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('=cmd|x', '@x', '\t=1', '+1', '-1', '"=1', ';=1'),
    );
    fc.assert(
      fc.property(evil, evil, evil, (title, name, story) => {
        const line = csvLine({ ...bareFacts(), title, callerNames: [name], story });
        const [row, ...more] = Papa.parse<string[]>(line, { delimiter: ',' }).data;
        expect(more).toEqual([['']]);
        expect(row).toHaveLength(CSV_COLUMNS.length);
        for (const cell of row ?? []) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r]/);
      }),
    );
  });
});

test('a full report comes back from the file field by field', () => {
  const { data, errors } = read(csvHead() + csvLine(fullFacts()) + csvLine(bareFacts()));
  expect(errors).toEqual([]);
  expect(data).toHaveLength(2);
  expect(data[0]).toMatchObject({
    time_utc: '2026-11-25T12:00:00.000Z',
    numbers_shown: "'+1 (888) 555-0100",
    brands: 'Microsoft; McAfee',
    caller_names: "'=Kevin(); Sam O’Hara",
    story: 'A man said that hackers were in.\nHe showed me "errors".',
    loss_amount: '199.99',
    remote_access: 'yes',
  });
  expect(data[1]).toMatchObject({ title: '', remote_access: '', story: '' });
});

test('Excel is told that it is UTF-8, and lines end as the standard says', () => {
  expect(csvHead()).toMatch(/^\uFEFFreport_id,.*\r\n$/);
  expect(csvLine(bareFacts())).toMatch(/\r\n$/);
});
