import type { IDBPTransaction } from 'idb';
import {
  forgetHistory,
  type HistoryDatabase,
  type HistorySchema,
  openHistory,
  type StoreName,
} from './database.ts';
import { type HistoryChange, tellHistoryChanged } from './history-changes.ts';
import { historyErrorOf } from './history-error.ts';

type Change<S extends StoreName> = IDBPTransaction<HistorySchema, S[], 'readwrite'>;

/**
 * Does some work with the history. A connection that was closed under the work (another context upgrades, the browser
 * cleans up) is opened again once.
 *
 * @throws HistoryError, or what the work itself threw
 */
export async function withHistory<T>(work: (database: HistoryDatabase) => Promise<T>): Promise<T> {
  const database = await openHistory();
  try {
    return await work(database);
  } catch (error) {
    if ((error as { name?: unknown } | null)?.name !== 'InvalidStateError')
      throw historyErrorOf(error) ?? error;
  }
  forgetHistory();
  return work(await openHistory()).catch((error: unknown) => {
    throw historyErrorOf(error) ?? error;
  });
}

/**
 * Changes the history in one transaction, and tells every context that it changed. Where anything fails, nothing is
 * changed.
 *
 * @param stores what the work reads and writes
 * @param touched the events that it changes; what is told to other contexts
 * @param work waits for nothing but its own requests, and for all of them
 * @throws HistoryError, or what the work itself threw
 */
export async function changeHistory<S extends StoreName, T>(
  stores: S[],
  touched: HistoryChange,
  work: (transaction: Change<S>) => Promise<T>,
): Promise<T> {
  const result = await withHistory(async (database) => {
    const transaction = database.transaction(stores, 'readwrite');
    // Its rejection is looked at below; a request of the work may fail before anybody waits for it.
    transaction.done.catch(() => undefined);
    try {
      const done = await work(transaction);
      await transaction.done;
      return done;
    } catch (error) {
      abort(transaction);
      // When the disk is full, requests only say that they were aborted; the transaction knows why.
      throw transaction.error ?? error;
    }
  });
  tellHistoryChanged(touched);
  return result;
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It had ended by itself.
  }
}
