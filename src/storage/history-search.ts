import type { ScamKind } from '../detection/evidence.ts';
import type { Action, BlockedPage } from './blocked-page.ts';
import { digitsOf } from './number-keys.ts';

/** What the person wants to see of the history. Everything left out lets everything through. */
export interface PageQuery {
  /** Words that must all occur, or a number in any way of writing it. */
  readonly text?: string;
  readonly kinds?: readonly ScamKind[];
  readonly actions?: readonly Action[];
  readonly brands?: readonly string[];
  /** Primary language subtags ('en'). */
  readonly languages?: readonly string[];
  readonly host?: string;
  /** From this time on; milliseconds since the epoch. */
  readonly from?: number;
  /** Before this time; milliseconds since the epoch. */
  readonly until?: number;
  /** Only pages that a report was sent of, or only the others. */
  readonly reported?: boolean;
  readonly sort?: PageSort;
}
export const PAGE_SORTS = ['newest', 'oldest', 'host', 'kind', 'score'] as const;
export type PageSort = (typeof PAGE_SORTS)[number];

/** One event with what it is searched by. Made once, so that each letter typed costs no more than `includes`. */
export interface SearchEntry {
  readonly page: BlockedPage;
  readonly words: string;
  readonly digits: string;
  readonly reported: boolean;
}

/** A query this short and made of digits is a word ('404'), not a number. */
const FEWEST_DIGITS = 4;
const NUMBER = /^[\d\s+()./-]+$/;

/**
 * Makes events searchable.
 *
 * @param pages events
 * @param reported ids of the events that a report was sent of
 */
export function buildIndex(pages: readonly BlockedPage[], reported: ReadonlySet<string>): SearchEntry[] {
  return pages.map((page) => ({
    page,
    words: fold(
      [
        page.url,
        page.host,
        page.title,
        page.kind,
        page.language ?? '',
        ...page.brands,
        ...page.emails,
        ...page.numbers.map(({ shown }) => shown),
        ...page.evidence.map(({ quote }) => quote ?? ''),
      ].join('\n'),
    ),
    // National and international writing differ at the beginning only, and so both are there.
    digits: page.numbers.map(({ shown, e164 }) => `${digitsOf(shown)} ${digitsOf(e164 ?? '')}`).join(' '),
    reported: reported.has(page.id),
  }));
}

/** The events that a query asks for, in its order. */
export function searchIndex(index: readonly SearchEntry[], query: PageQuery): BlockedPage[] {
  const matches = matcher(query);
  return index
    .filter(matches)
    .map(({ page }) => page)
    .sort(ORDERS[query.sort ?? 'newest']);
}

type Order = (a: BlockedPage, b: BlockedPage) => number;
const newest: Order = (a, b) => b.at - a.at || compare(b.id, a.id);
const ORDERS: Readonly<Record<PageSort, Order>> = {
  newest,
  oldest: (a, b) => newest(b, a),
  host: (a, b) => compare(a.host, b.host) || newest(a, b),
  kind: (a, b) => compare(a.kind, b.kind) || newest(a, b),
  score: (a, b) => b.score - a.score || newest(a, b),
};

/** By code units: hosts and kinds are ASCII, and a collator would cost ten times as much. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function matcher(query: PageQuery): (entry: SearchEntry) => boolean {
  const { kinds, actions, brands, languages, host, from, until, reported } = query;
  const hasText = textMatcher(query.text ?? '');
  return (entry) => {
    const { page } = entry;
    return (
      (from === undefined || page.at >= from) &&
      (until === undefined || page.at < until) &&
      (host === undefined || page.host === host) &&
      (!kinds?.length || kinds.includes(page.kind)) &&
      (!actions?.length || actions.includes(page.action)) &&
      (!brands?.length || page.brands.some((brand) => brands.includes(brand))) &&
      (!languages?.length || languages.includes(page.language?.split('-')[0] ?? '')) &&
      (reported === undefined || entry.reported === reported) &&
      hasText(entry)
    );
  };
}

function textMatcher(text: string): (entry: SearchEntry) => boolean {
  const folded = fold(text).trim();
  const digits = digitsOf(folded);
  if (digits.length >= FEWEST_DIGITS && NUMBER.test(folded)) {
    // '00' is how '+' is dialled; an address may hold the digits too.
    const plain = folded.startsWith('00') ? digits.slice(2) : digits;
    return (entry) => entry.digits.includes(plain) || entry.words.includes(folded);
  }
  const words = folded.split(/\s+/).filter(Boolean);
  return (entry) => words.every((word) => entry.words.includes(word));
}

/** Without case, accents and width, as people type in a search box. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '')
    .toLowerCase();
}
