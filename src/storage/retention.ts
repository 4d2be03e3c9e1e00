import { deletePages } from './blocked-pages.ts';
import { queuedReports, removeQueued } from './outbox.ts';
import { withHistory } from './transactions.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Deletes events that are older than the person wants them kept, with their pictures and reports. A page whose report
 * was still being written within the last day stays: the person is in the middle of something.
 *
 * @param days days that events are kept; 0 is for ever
 * @param now milliseconds since the epoch
 * @returns how many events were deleted
 * @throws HistoryError
 */
export async function applyRetention(days: number, now: number): Promise<number> {
  if (days <= 0) return 0;
  const old = await withHistory(async (database) => {
    const range = IDBKeyRange.upperBound(now - days * DAY, true);
    const [ids, reports] = await Promise.all([
      database.getAllKeysFromIndex('pages', 'at', range),
      database.getAll('reports'),
    ]);
    const recent = now - DAY;
    const inWork = new Set(
      reports
        .filter(({ state, updatedAt }) => state === 'draft' && updatedAt > recent)
        .map(({ pageId }) => pageId),
    );
    return ids.filter((id) => !inWork.has(id));
  });
  if (old.length > 0) await deletePages(old);
  await forgetSent(now - days * DAY);
  return old.length;
}

/** Takes reports out of the queue that were sent or given up before a time. */
async function forgetSent(before: number): Promise<void> {
  const over = (await queuedReports()).filter(
    ({ state, queuedAt }) => state !== 'waiting' && queuedAt < before,
  );
  for (const { id } of over) await removeQueued(id);
}

/** Room that the extension's storage takes, in bytes, where the browser tells. */
export interface StorageUse {
  readonly pages: number;
  readonly bytes?: number;
  readonly quota?: number;
}

/** How much is stored. @throws HistoryError */
export async function storageUse(): Promise<StorageUse> {
  const pages = await withHistory((database) => database.count('pages'));
  const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
  return {
    pages,
    ...(estimate?.usage === undefined ? {} : { bytes: estimate.usage }),
    ...(estimate?.quota === undefined ? {} : { quota: estimate.quota }),
  };
}
