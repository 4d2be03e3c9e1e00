import type { BlockedPage } from './blocked-page.ts';
import { fromStored } from './blocked-pages.ts';
import { onHistoryChanged } from './history-changes.ts';
import { countHistory, type HistoryCounts } from './history-counts.ts';
import { buildIndex, type PageQuery, type SearchEntry, searchIndex } from './history-search.ts';
import { numberKey } from './number-keys.ts';
import { withHistory } from './transactions.ts';

/** The searchable history of this context. Dropped at every change, here or elsewhere, and read again when needed. */
let index: Promise<readonly SearchEntry[]> | undefined;
let listening = false;

function loadIndex(): Promise<readonly SearchEntry[]> {
  if (!listening) {
    listening = true;
    onHistoryChanged(() => {
      index = undefined;
    });
  }
  if (index) return index;
  const loading = readIndex();
  index = loading;
  loading.catch(() => {
    if (index === loading) index = undefined;
  });
  return loading;
}

async function readIndex(): Promise<SearchEntry[]> {
  const [pages, reports] = await withHistory((database) =>
    Promise.all([database.getAll('pages'), database.getAll('reports')]),
  );
  const reported = new Set(reports.filter(({ state }) => state === 'sent').map(({ pageId }) => pageId));
  return buildIndex(pages.map(fromStored), reported);
}

/**
 * The events that a query asks for, in its order. The history is read once and searched in memory: 10,000 events in
 * some 10 ms each time, after some 300 ms for the first (tests/unit/storage/history-search.test.ts holds a bound).
 *
 * @throws HistoryError
 */
export async function searchPages(query: PageQuery): Promise<BlockedPage[]> {
  return searchIndex(await loadIndex(), query);
}

/** Values that the filters can offer: those that occur. @throws HistoryError */
export async function filterValues(): Promise<{ languages: string[]; brands: string[] }> {
  const pages = (await loadIndex()).map(({ page }) => page);
  const distinct = (values: string[]): string[] => [...new Set(values)].filter(Boolean).sort();
  return {
    languages: distinct(pages.map(({ language }) => language?.split('-')[0] ?? '')),
    brands: distinct(pages.flatMap(({ brands }) => brands)),
  };
}

/** Counts of the events that a query asks for. @param timeZone see {@link countHistory} @throws HistoryError */
export async function historyCounts(query: PageQuery = {}, timeZone?: string): Promise<HistoryCounts> {
  return countHistory(await searchPages(query), timeZone);
}

/** Where else the same number or host was met, for "this number was on 3 other pages". */
export interface SeenBefore {
  /** Ids of other events on the same exact host. */
  readonly host: readonly string[];
  /** For each number that other events show: their ids. */
  readonly numbers: readonly { readonly shown: string; readonly pageIds: readonly string[] }[];
}

/** @param page the event to compare with all others @throws HistoryError */
export async function seenBefore(page: Pick<BlockedPage, 'id' | 'host' | 'numbers'>): Promise<SeenBefore> {
  const others = (ids: readonly string[]): string[] => ids.filter((id) => id !== page.id);
  return withHistory(async (database) => {
    const { store } = database.transaction('pages');
    const [host, ...numbers] = await Promise.all([
      store.index('host').getAllKeys(page.host),
      ...page.numbers.map(async (number) => {
        const key = numberKey(number);
        const ids = key === undefined ? [] : await store.index('numbers').getAllKeys(key);
        return { shown: number.shown, pageIds: others(ids) };
      }),
    ]);
    return { host: others(host), numbers: numbers.filter(({ pageIds }) => pageIds.length > 0) };
  });
}
