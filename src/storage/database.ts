import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { BlockedPage, ReportRecord } from './blocked-page.ts';
import { HistoryError, historyErrorOf } from './history-error.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';
import type { QueuedReport } from './queued-report.ts';

/** A blocked page as it lies in the store: with the keys that its numbers are found by. */
export interface StoredPage extends BlockedPage {
  readonly numberKeys: readonly string[];
}

/** A picture of a page as a data: URL, under the page's id. */
export interface StoredPicture {
  readonly id: string;
  readonly picture: string;
}

export interface HistorySchema extends DBSchema {
  pages: {
    key: string;
    value: StoredPage;
    indexes: { at: number; host: string; numbers: string; brands: string; kind: string };
  };
  pictures: { key: string; value: StoredPicture };
  reports: { key: string; value: ReportRecord; indexes: { pageId: string } };
  outbox: { key: string; value: QueuedReport };
}
export type HistoryDatabase = IDBPDatabase<HistorySchema>;
export type StoreName = 'pages' | 'pictures' | 'reports' | 'outbox';

export const DATABASE_NAME = 'hangup';

let opened: Promise<HistoryDatabase> | undefined;

/**
 * Opens the history, once for each context; later calls get the same connection.
 *
 * @throws HistoryError where it can't be opened; the next call tries again
 */
export function openHistory(): Promise<HistoryDatabase> {
  opened ??= openAt(DATABASE_NAME, MIGRATIONS, forgetHistory).catch((error: unknown) => {
    forgetHistory();
    throw historyErrorOf(error) ?? new HistoryError('unavailable', error);
  });
  return opened;
}

/** Closes the connection of this context, if there is one. */
export async function closeHistory(): Promise<void> {
  const closing = opened;
  forgetHistory();
  await closing?.then(
    (database) => database.close(),
    () => undefined,
  );
}

/**
 * Throws the whole database away and begins afresh: the way out where it is corrupt, or was made by a newer version.
 * Only ever because the person said so.
 *
 * @throws HistoryError with reason 'blocked' where another page of ours holds it
 */
export async function resetHistory(): Promise<void> {
  await closeHistory();
  await new Promise<void>((resolve, reject) => {
    deleteDB(DATABASE_NAME, { blocked: () => reject(new HistoryError('blocked')) }).then(
      resolve,
      (error: unknown) => reject(historyErrorOf(error) ?? new HistoryError('unavailable', error)),
    );
  });
}

/** Drops the connection of this context, since it has ended; the next work opens a new one. */
export function forgetHistory(): void {
  opened = undefined;
}

/**
 * Opens a database and brings it to the version of the last migration.
 *
 * @param name name of the database
 * @param migrations step n leads from version n to n + 1
 * @param onGone called when the connection ends without having been closed here: another context needs a newer
 * version, or the browser took it
 */
export async function openAt(
  name: string,
  migrations: readonly Migration[],
  onGone: () => void,
): Promise<HistoryDatabase> {
  if (typeof indexedDB === 'undefined') throw new HistoryError('unavailable');
  return new Promise((resolve, reject) => {
    let gaveUp = false;
    const opening = openDB<HistorySchema>(name, migrations.length, {
      upgrade: (database, oldVersion, _newVersion, transaction) => {
        // Where it fails the opening fails; nobody waits for this promise besides.
        transaction.done.catch(() => undefined);
        for (const migrate of migrations.slice(oldVersion)) migrate(database, transaction);
      },
      // An older page of ours holds the database and didn't let go when it was asked to (see `blocking`).
      blocked: () => {
        gaveUp = true;
        reject(new HistoryError('blocked'));
      },
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        onGone();
      },
      terminated: onGone,
    });
    opening.then((database) => {
      if (gaveUp) database.close();
      else resolve(database);
    }, reject);
  });
}
