import type { ScamKind } from '../detection/evidence.ts';
import type { BlockedPage } from './blocked-page.ts';

/** How many events there were, for the charts and their tables. */
export interface HistoryCounts {
  readonly total: number;
  /** One entry for each day from the first to the last event, days without an event included. */
  readonly days: readonly { readonly day: string; readonly count: number }[];
  /** The most frequent first. */
  readonly kinds: readonly { readonly kind: ScamKind; readonly count: number }[];
  /** The most frequent first. An event that wears two brands counts for both. */
  readonly brands: readonly { readonly brand: string; readonly count: number }[];
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * Counts events.
 *
 * @param pages events in any order
 * @param timeZone IANA zone whose days are counted; the machine's where left out
 */
export function countHistory(pages: readonly BlockedPage[], timeZone?: string): HistoryCounts {
  const dayOf = dayFormat(timeZone);
  return {
    total: pages.length,
    days: fillDays(tally(pages.map((page) => dayOf(page.at)))),
    kinds: ranked(tally(pages.map((page) => page.kind))).map(([kind, count]) => ({ kind, count })),
    brands: ranked(tally(pages.flatMap((page) => page.brands))).map(([brand, count]) => ({ brand, count })),
  };
}

/** Gives 'YYYY-MM-DD' of a time in a zone. Formatting 10,000 times is slow, so an hour's answer is kept. */
function dayFormat(timeZone: string | undefined): (at: number) => string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    ...(timeZone ? { timeZone } : {}),
  });
  const known = new Map<number, string>();
  // Zones stand apart by whole quarters of an hour, so within one the day can't change.
  const quarter = 15 * 60 * 1000;
  return (at) => {
    const slot = Math.floor(at / quarter);
    let day = known.get(slot);
    if (day === undefined) {
      day = format.format(slot * quarter);
      known.set(slot, day);
    }
    return day;
  };
}

function tally<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function ranked<T>(counts: ReadonlyMap<T, number>): [T, number][] {
  return [...counts].sort((a, b) => b[1] - a[1] || (String(a[0]) < String(b[0]) ? -1 : 1));
}

function fillDays(counts: ReadonlyMap<string, number>): { day: string; count: number }[] {
  const known = [...counts.keys()].sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const days: { day: string; count: number }[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += DAY) {
    const day = new Date(at).toISOString().slice(0, 10);
    days.push({ day, count: counts.get(day) ?? 0 });
  }
  return days;
}
