import type { ScamKind } from '../detection/evidence.ts';
import type { BlockedPage, ReportRecord } from './blocked-page.ts';
import { fromStored } from './blocked-pages.ts';
import { onHistoryChanged } from './history-changes.ts';
import { buildIndex, type PageQuery, type SearchEntry, searchIndex } from './history-search.ts';
import { numberKey } from './number-keys.ts';
import { withHistory } from './transactions.ts';

type Index = Map<string, SearchEntry>;

/** The searchable history of this context: read once, then kept up to date by what is told of changes. */
let index: Promise<Index> | undefined;
let listening = false;

function loadIndex(): Promise<Index> {
  if (!listening) {
    listening = true;
    onHistoryChanged((change) => {
      if (index) keep(change === 'all' ? undefined : index.then((known) => patch(known, change)));
    });
  }
  if (!index) keep(readIndex());
  return index as Promise<Index>;
}

/** What couldn't be read is read again when it is asked for next. */
function keep(next: Promise<Index> | undefined): void {
  index = next;
  next?.catch(() => {
    if (index === next) index = undefined;
  });
}

async function readIndex(): Promise<Index> {
  const [pages, reports] = await withHistory((database) =>
    Promise.all([database.getAll('pages'), database.getAll('reports')]),
  );
  const entries = buildIndex(pages.map(fromStored), reportedPages(reports));
  return new Map(entries.map((entry) => [entry.page.id, entry]));
}

/** Reads the changed events again. They may have changed before or after the index was read: this is right for both. */
async function patch(known: Index, ids: readonly string[]): Promise<Index> {
  const fresh = await withHistory(async (database) => {
    const transaction = database.transaction(['pages', 'reports']);
    return Promise.all(
      ids.map(async (id) => {
        const [page, reports] = await Promise.all([
          transaction.objectStore('pages').get(id),
          transaction.objectStore('reports').index('pageId').getAll(id),
        ]);
        return page && buildIndex([fromStored(page)], reportedPages(reports))[0];
      }),
    );
  });
  const next = new Map(known);
  for (const [at, id] of ids.entries()) {
    const entry = fresh[at];
    if (entry) next.set(id, entry);
    else next.delete(id);
  }
  return next;
}

function reportedPages(reports: readonly ReportRecord[]): Set<string> {
  return new Set(reports.filter(({ state }) => state === 'sent').map(({ pageId }) => pageId));
}

/**
 * The events that a query asks for, in its order. The history is read once and searched in memory: of 10,000
 * events in 6–15 ms in Chromium on a busy machine of two cores, after about a second for the first search.
 *
 * @throws HistoryError
 */
export async function searchPages(query: PageQuery): Promise<BlockedPage[]> {
  return searchIndex([...(await loadIndex()).values()], query);
}

/** What the whole history holds, for the filters and for what stands beside each event. */
export interface HistoryFacts {
  readonly total: number;
  readonly kinds: readonly ScamKind[];
  /** Primary language subtags. */
  readonly languages: readonly string[];
  readonly brands: readonly string[];
  /** Ids of the events that a report was sent of. */
  readonly reported: ReadonlySet<string>;
}

/** Values that occur, each once and in order, and what was reported. @throws HistoryError */
export async function historyFacts(): Promise<HistoryFacts> {
  const known = await loadIndex();
  const before = facts.get(known);
  if (before) return before;
  const next = factsOf([...known.values()]);
  facts.set(known, next);
  return next;
}

/** The facts of an index are asked for at every letter of a search, and change only with it. */
const facts = new WeakMap<Index, HistoryFacts>();

function factsOf(entries: readonly SearchEntry[]): HistoryFacts {
  const distinct = <T extends string>(values: readonly T[]): T[] =>
    [...new Set(values)].filter(Boolean).sort();
  return {
    total: entries.length,
    kinds: distinct(entries.map(({ page }) => page.kind)),
    languages: distinct(entries.map(({ page }) => page.language?.split('-')[0] ?? '')),
    brands: distinct(entries.flatMap(({ page }) => page.brands)),
    reported: new Set(entries.filter(({ reported }) => reported).map(({ page }) => page.id)),
  };
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
