import { type BackupRefusal, type HistoryEntry, parseBackup } from './backup-format.ts';
import { fromStored, toStored } from './blocked-pages.ts';
import { changeHistory, withHistory } from './transactions.ts';

/** Pictures of so many events are in memory at once. */
const BATCH = 100;

/**
 * Goes through the history in parts, for exports of any length. An event that is added meanwhile may be left out.
 *
 * @param ids the events wanted, in this order; all, by id, where left out
 * @throws HistoryError
 */
export async function* iterateHistory(ids?: readonly string[]): AsyncGenerator<HistoryEntry, void, void> {
  const wanted = ids ?? (await withHistory((database) => database.getAllKeys('pages')));
  for (let start = 0; start < wanted.length; start += BATCH) {
    yield* await readBatch(wanted.slice(start, start + BATCH));
  }
}

async function readBatch(ids: readonly string[]): Promise<HistoryEntry[]> {
  return withHistory(async (database) => {
    const transaction = database.transaction(['pages', 'pictures', 'reports']);
    const entries = await Promise.all(
      ids.map(async (id) => {
        const [page, picture, reports] = await Promise.all([
          transaction.objectStore('pages').get(id),
          transaction.objectStore('pictures').get(id),
          transaction.objectStore('reports').index('pageId').getAll(id),
        ]);
        if (!page) return undefined;
        return { page: fromStored(page), reports, ...(picture ? { picture: picture.picture } : {}) };
      }),
    );
    return entries.filter((entry) => entry !== undefined);
  });
}

export type ImportResult =
  | {
      readonly ok: true;
      /** Events that were new here. */
      readonly added: number;
      /** Events that were here already, and stayed as they are. */
      readonly known: number;
    }
  | ({ readonly ok: false } & BackupRefusal);

/**
 * Adds the events of a backup to the history. What is here already stays as it is; missing pictures and reports of
 * known events are added.
 *
 * @param json text of the file
 * @returns what was done, or why the file was refused and nothing was changed
 * @throws HistoryError where the store failed; nothing is changed then
 */
export async function importBackup(json: string): Promise<ImportResult> {
  const parsed = parseBackup(json);
  if (!parsed.ok) return parsed;
  const { entries } = parsed.backup;
  const pages = entries.map(({ page }) => page);
  const pictures = entries.flatMap(({ page: { id }, picture }) => (picture ? { id, picture } : []));
  const reports = entries.flatMap((entry) => entry.reports);
  const ids = pages.map(({ id }) => id);
  const added = await changeHistory(['pages', 'pictures', 'reports'], ids, async (transaction) => {
    const stores = {
      pages: transaction.objectStore('pages'),
      pictures: transaction.objectStore('pictures'),
      reports: transaction.objectStore('reports'),
    };
    const [knownPages, knownPictures, knownReports] = await Promise.all([
      stores.pages.getAllKeys(),
      stores.pictures.getAllKeys(),
      stores.reports.getAllKeys(),
    ]);
    const fresh = without(pages, knownPages);
    await Promise.all([
      ...fresh.map((page) => stores.pages.put(toStored(page))),
      ...without(pictures, knownPictures).map((picture) => stores.pictures.put(picture)),
      ...without(reports, knownReports).map((report) => stores.reports.put(report)),
    ]);
    return fresh.length;
  });
  return { ok: true, added, known: pages.length - added };
}

function without<T extends { readonly id: string }>(all: readonly T[], known: readonly string[]): T[] {
  const ids = new Set(known);
  return all.filter(({ id }) => !ids.has(id));
}
