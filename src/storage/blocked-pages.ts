import type { BlockedPage, ReportRecord } from './blocked-page.ts';
import type { StoredPage } from './database.ts';
import { HistoryError } from './history-error.ts';
import { numberKeys } from './number-keys.ts';
import { changeHistory, withHistory } from './transactions.ts';

export { openHistory, resetHistory } from './database.ts';
export { type HistoryChange, onHistoryChanged } from './history-changes.ts';

/** Everything that a deletion took away: what {@link restorePages} needs to undo it. */
export interface DeletedPages {
  readonly pages: readonly BlockedPage[];
  readonly pictures: readonly { readonly id: string; readonly picture: string }[];
  readonly reports: readonly ReportRecord[];
}

/** Where the next part of a list begins: after this entry. */
export type PageCursor = Pick<BlockedPage, 'at' | 'id'>;

export function toStored(page: BlockedPage): StoredPage {
  return { ...page, numberKeys: numberKeys(page.numbers) };
}

export function fromStored({ numberKeys: _keys, ...page }: StoredPage): BlockedPage {
  return page;
}

/**
 * Adds an event. Adding the same id again changes nothing but what is fuller: a worker that was stopped between
 * writing and noting that it wrote tries again, perhaps with what the person did since.
 *
 * @param page the event
 * @param picture data: URL of the page's picture. Left out where the disk has room for the event only.
 * @throws HistoryError
 */
export async function addPage(page: BlockedPage, picture?: string): Promise<void> {
  try {
    await putPage(page, picture);
  } catch (error) {
    if (!picture || !(error instanceof HistoryError) || error.reason !== 'full') throw error;
    await putPage(page, undefined);
  }
}

async function putPage(page: BlockedPage, picture: string | undefined): Promise<void> {
  await changeHistory(['pages', 'pictures'], [page.id], async (transaction) => {
    const pages = transaction.objectStore('pages');
    const before = await pages.get(page.id);
    if (!before || page.timeline.length > before.timeline.length) await pages.put(toStored(page));
    if (picture) await transaction.objectStore('pictures').put({ id: page.id, picture });
  });
}

/** The event with this id, or undefined. @throws HistoryError */
export async function getPage(id: string): Promise<BlockedPage | undefined> {
  const stored = await withHistory((database) => database.get('pages', id));
  return stored && fromStored(stored);
}

/** The data: URL of an event's picture, or undefined. @throws HistoryError */
export async function getPicture(id: string): Promise<string | undefined> {
  return (await withHistory((database) => database.get('pictures', id)))?.picture;
}

/** Adds, replaces (after a box was drawn over something private) or removes the picture of an event. @throws HistoryError */
export async function setPicture(id: string, picture: string | undefined): Promise<void> {
  await changeHistory(['pictures'], [id], async (transaction) => {
    const pictures = transaction.objectStore('pictures');
    if (picture === undefined) await pictures.delete(id);
    else await pictures.put({ id, picture });
  });
}

/**
 * Changes an event in one transaction, so that two changes at once are both kept.
 *
 * @param change takes the event as it stands and gives it as it shall be; must not wait for anything
 * @returns the changed event, or undefined where there is none of that id
 * @throws HistoryError
 */
export async function updatePage(
  id: string,
  change: (page: BlockedPage) => BlockedPage,
): Promise<BlockedPage | undefined> {
  return changeHistory(['pages'], [id], async (transaction) => {
    const pages = transaction.objectStore('pages');
    const stored = await pages.get(id);
    if (!stored) return undefined;
    const next = { ...change(fromStored(stored)), id };
    await pages.put(toStored(next));
    return next;
  });
}

/**
 * The newest events first, straight from the index: cheap however long the history is. Searching, filtering and other
 * orders are in `history-search.ts`.
 *
 * @param options.limit at most so many; all where left out
 * @param options.after the last entry of the part before
 * @throws HistoryError
 */
export async function listPages(
  options: { readonly limit?: number; readonly after?: PageCursor } = {},
): Promise<BlockedPage[]> {
  const { limit = Number.POSITIVE_INFINITY, after } = options;
  return withHistory(async (database) => {
    const range = after ? IDBKeyRange.upperBound(after.at) : null;
    const found: BlockedPage[] = [];
    const index = database.transaction('pages').store.index('at');
    // Entries of one millisecond stand in descending order of their ids.
    for (let cursor = await index.openCursor(range, 'prev'); cursor; cursor = await cursor.continue()) {
      if (after && cursor.key === after.at && cursor.primaryKey >= after.id) continue;
      if (found.length >= limit) break;
      found.push(fromStored(cursor.value));
    }
    return found;
  });
}

/** How many events there are. @throws HistoryError */
export async function countPages(): Promise<number> {
  return withHistory((database) => database.count('pages'));
}

/**
 * Deletes events with their pictures and reports.
 *
 * @returns what was deleted, for {@link restorePages}
 * @throws HistoryError, and then nothing is deleted
 */
export async function deletePages(ids: readonly string[]): Promise<DeletedPages> {
  return changeHistory(['pages', 'pictures', 'reports'], ids, async (transaction) => {
    const [pages, pictures, reports] = [
      transaction.objectStore('pages'),
      transaction.objectStore('pictures'),
      transaction.objectStore('reports'),
    ];
    const all = await Promise.all(
      ids.map(async (id) => {
        const [page, picture, ofPage] = await Promise.all([
          pages.get(id),
          pictures.get(id),
          reports.index('pageId').getAll(id),
        ]);
        await Promise.all([
          pages.delete(id),
          pictures.delete(id),
          ...ofPage.map((report) => reports.delete(report.id)),
        ]);
        return { page, picture, reports: ofPage };
      }),
    );
    return {
      pages: all.flatMap(({ page }) => (page ? [fromStored(page)] : [])),
      pictures: all.flatMap(({ picture }) => picture ?? []),
      reports: all.flatMap((one) => one.reports),
    };
  });
}

/** Puts back what {@link deletePages} took. @throws HistoryError, and then nothing is put back */
export async function restorePages({ pages, pictures, reports }: DeletedPages): Promise<void> {
  const ids = pages.map(({ id }) => id);
  await changeHistory(['pages', 'pictures', 'reports'], ids, (transaction) =>
    Promise.all([
      ...pages.map((page) => transaction.objectStore('pages').put(toStored(page))),
      ...pictures.map((picture) => transaction.objectStore('pictures').put(picture)),
      ...reports.map((report) => transaction.objectStore('reports').put(report)),
    ]),
  );
}

/** Deletes the whole history: events, pictures, reports, and reports still waiting to be sent. @throws HistoryError */
export async function clearHistory(): Promise<void> {
  await changeHistory(['pages', 'pictures', 'reports', 'outbox'], 'all', (transaction) =>
    Promise.all([
      transaction.objectStore('pages').clear(),
      transaction.objectStore('pictures').clear(),
      transaction.objectStore('reports').clear(),
      transaction.objectStore('outbox').clear(),
    ]),
  );
}
