import type { ScamKind } from '../../detection/evidence.ts';
import type { Action } from '../../storage/blocked-page.ts';
import type { PageQuery, PageSort } from '../../storage/history-search.ts';

export const PERIODS = ['any', 'week', 'month', 'year', 'own'] as const;
export type Period = (typeof PERIODS)[number];

/** What the person has set above the list, as it stands in the fields. An empty text lets everything through. */
export interface Filters {
  readonly text: string;
  readonly kind: ScamKind | '';
  readonly action: Action | '';
  readonly reported: '' | 'yes' | 'no';
  /** Primary language subtag. */
  readonly language: string;
  /** One exact host, set by "the same site"; not a field of its own. */
  readonly host: string;
  readonly period: Period;
  /** First and last day of period `own`, 'YYYY-MM-DD' or empty. */
  readonly from: string;
  readonly to: string;
  readonly sort: PageSort;
}

export const NO_FILTERS: Filters = {
  text: '',
  kind: '',
  action: '',
  reported: '',
  language: '',
  host: '',
  period: 'any',
  from: '',
  to: '',
  sort: 'newest',
};

const DAY = 24 * 60 * 60 * 1000;
const DAYS: Readonly<Record<Exclude<Period, 'any' | 'own'>, number>> = { week: 7, month: 30, year: 365 };

/**
 * What the store is asked for.
 *
 * @param now milliseconds since the epoch
 * @param languages names of the languages that occur, in the interface's language, by their subtag: a search for
 * "German" finds what was in German
 */
export function queryOf(
  filters: Filters,
  now: number,
  languages: ReadonlyMap<string, string> = new Map(),
): PageQuery {
  const { text, kind, action, reported, host, sort } = filters;
  const named = languageNamed(text, languages);
  const language = filters.language || named;
  return {
    ...(named ? {} : { text }),
    ...(kind ? { kinds: [kind] } : {}),
    ...(action ? { actions: [action] } : {}),
    ...(language ? { languages: [language] } : {}),
    ...(host ? { host } : {}),
    ...(reported ? { reported: reported === 'yes' } : {}),
    ...periodOf(filters, now),
    sort,
  };
}

function languageNamed(text: string, languages: ReadonlyMap<string, string>): string | undefined {
  const wanted = text.trim().toLowerCase();
  for (const [code, name] of languages) if (name.toLowerCase() === wanted) return code;
  return undefined;
}

function periodOf({ period, from, to }: Filters, now: number): Pick<PageQuery, 'from' | 'until'> {
  if (period === 'any') return {};
  if (period !== 'own') return { from: midnight(now) - (DAYS[period] - 1) * DAY };
  const [first, last] = [dayStart(from), dayStart(to, 1)];
  return { ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { until: last }) };
}

/** Begin of the day, on this machine's clock. */
function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** Begin of a day 'YYYY-MM-DD', or of a later one, on this machine's clock; undefined where it is no day. */
function dayStart(day: string, later = 0): number | undefined {
  const [year, month, date] = day.split('-').map(Number);
  if (!year || !month || !date) return undefined;
  const time = new Date(year, month - 1, date + later).getTime();
  return Number.isNaN(time) ? undefined : time;
}

/** How many of the fields narrow the list; the order doesn't. */
export function narrowing(filters: Filters): number {
  const { text, kind, action, reported, language, host, period } = filters;
  const set = [text.trim(), kind, action, reported, language, host, period === 'any' ? '' : period];
  return set.filter(Boolean).length;
}
