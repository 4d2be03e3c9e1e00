import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countHistory } from '../../../../src/storage/history-counts.ts';
import { bucketDays, dayOf, topOf } from '../../../../src/ui/blocked-pages/chart-buckets.ts';
import { sizeInWords } from '../../../../src/ui/blocked-pages/size-in-words.ts';
import { madePage } from '../../storage/made-pages.ts';

const total = (bars: readonly { count: number }[]) => bars.reduce((sum, { count }) => sum + count, 0);

describe('the chart over time', () => {
  it('shows a single event within two weeks, up to today', () => {
    const { unit, bars, first, last } = bucketDays([{ day: '2026-11-23', count: 2 }], { last: '2026-11-25' });
    expect([unit, first, last, bars.length]).toEqual(['day', '2026-11-12', '2026-11-25', 14]);
    expect(bars.filter(({ count }) => count > 0)).toEqual([{ day: '2026-11-23', count: 2 }]);
  });

  it('covers the days that are asked for and no others', () => {
    const { bars } = bucketDays([{ day: '2026-11-23', count: 1 }], {
      first: '2026-11-22',
      last: '2026-11-24',
    });
    expect(bars.map(({ day }) => day)).toEqual(['2026-11-22', '2026-11-23', '2026-11-24']);
  });

  it('goes over to weeks, months and years as the span grows', () => {
    const unitOf = (first: string) => bucketDays([{ day: first, count: 1 }], { last: '2026-11-25' }).unit;
    expect(['2026-10-26', '2026-10-25', '2026-05-01', '2020-01-01'].map(unitOf)).toEqual([
      'day',
      'week',
      'month',
      'year',
    ]);
  });

  it('loses no event and stays narrow, whatever the history', () => {
    const ages = fc.array(fc.integer({ min: 0, max: 24 * 365 * 12 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(ages, (hours) => {
        const { days } = countHistory(
          hours.map((n) => madePage(n)),
          'UTC',
        );
        const { bars } = bucketDays(days, { last: '2026-11-25' });
        expect(total(bars)).toBe(hours.length);
        expect(bars.length).toBeLessThanOrEqual(32);
        expect(bars.map(({ day }) => day)).toEqual(bars.map(({ day }) => day).sort());
      }),
      { numRuns: 60 },
    );
  });

  it('counts days on this machine’s clock', () => {
    expect(dayOf(new Date(2026, 0, 5, 0, 1).getTime())).toBe('2026-01-05');
  });
});

describe('a ranking', () => {
  const ranking = [5, 4, 3, 2, 1].map((count) => ({ count }));

  it('puts the rest together', () => {
    expect(topOf(ranking, 3)).toEqual({ top: ranking.slice(0, 3), others: 3 });
  });

  it('doesn’t put one alone under “others”', () => {
    expect(topOf(ranking, 4)).toEqual({ top: ranking, others: 0 });
  });
});

it('says sizes as people read them', () => {
  expect([0, 1, 999, 4_230_000, 512_000].map((bytes) => sizeInWords(bytes, 'en'))).toEqual([
    '0 bytes',
    '1 byte',
    '999 bytes',
    '4.2 MB',
    '512 kB',
  ]);
});
