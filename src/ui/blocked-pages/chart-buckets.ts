import type { HistoryCounts } from '../../storage/history-counts.ts';

export const BUCKET_UNITS = ['day', 'week', 'month', 'year'] as const;
export type BucketUnit = (typeof BUCKET_UNITS)[number];

/** One bar of the chart over time. */
export interface Bucket {
  /** Its first day, 'YYYY-MM-DD'. */
  readonly day: string;
  readonly count: number;
}

export interface Buckets {
  readonly unit: BucketUnit;
  /** In order of time, empty ones included. */
  readonly bars: readonly Bucket[];
  /** First and last day that the bars cover. */
  readonly first: string;
  readonly last: string;
}

const DAY = 24 * 60 * 60 * 1000;
/** Longest spans in days that are shown by day, by week and by month: no more than 31 bars fit a narrow window. */
const MOST: readonly (readonly [BucketUnit, number])[] = [
  ['day', 31],
  ['week', 26 * 7],
  ['month', 30 * 30],
];
/** A single event is shown within two weeks. */
const LEAST_DAYS = 14;

/**
 * Puts the days together so that the bars stay few.
 *
 * @param days as `countHistory` gives them
 * @param range first and last day 'YYYY-MM-DD' that the chart has to cover; the first is two weeks before the last, or
 * earlier, where it is left out
 */
export function bucketDays(
  days: HistoryCounts['days'],
  range: { readonly first?: string | undefined; readonly last: string },
): Buckets {
  const last = later(days.at(-1)?.day ?? range.last, range.last);
  const first = earlier(days[0]?.day ?? last, range.first ?? addDays(last, 1 - LEAST_DAYS));
  const span = (Date.parse(last) - Date.parse(first)) / DAY + 1;
  const unit = MOST.find(([, most]) => span <= most)?.[0] ?? 'year';
  const counts = new Map<string, number>();
  for (let day = first; day <= last; day = addDays(day, 1)) counts.set(startOf(day, unit, first), 0);
  for (const { day, count } of days) {
    const start = startOf(day, unit, first);
    counts.set(start, (counts.get(start) ?? 0) + count);
  }
  return { unit, first, last, bars: [...counts].map(([day, count]) => ({ day, count })) };
}

/** First day of the bucket that a day belongs to. Weeks are counted from the first day of the chart. */
function startOf(day: string, unit: BucketUnit, first: string): string {
  if (unit === 'day') return day;
  if (unit === 'month') return `${day.slice(0, 7)}-01`;
  if (unit === 'year') return `${day.slice(0, 4)}-01-01`;
  const weeks = Math.floor((Date.parse(day) - Date.parse(first)) / DAY / 7);
  return addDays(first, weeks * 7);
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

const earlier = (a: string, b: string): string => (a < b ? a : b);
const later = (a: string, b: string): string => (a > b ? a : b);

/** The first few of a ranking, and how many events the others had together. */
export function topOf<T extends { readonly count: number }>(
  ranking: readonly T[],
  most: number,
): { readonly top: readonly T[]; readonly others: number } {
  if (ranking.length <= most + 1) return { top: ranking, others: 0 };
  const rest = ranking.slice(most);
  return { top: ranking.slice(0, most), others: rest.reduce((sum, { count }) => sum + count, 0) };
}

/** A day 'YYYY-MM-DD' of this machine's clock. @param at milliseconds since the epoch */
export function dayOf(at: number): string {
  const date = new Date(at);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
