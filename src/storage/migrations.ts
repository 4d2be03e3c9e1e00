import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { HistorySchema, StoreName } from './database.ts';

/** One step to the next version, inside the upgrade's transaction: all of it happens, or none. */
export type Migration = (
  database: IDBPDatabase<HistorySchema>,
  transaction: IDBPTransaction<HistorySchema, StoreName[], 'versionchange'>,
) => void;

/**
 * Step n leads from version n to n + 1. A step that was released is never changed, since databases in the field have
 * already taken it: a change is a new step at the end.
 */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    const pages = database.createObjectStore('pages', { keyPath: 'id' });
    pages.createIndex('at', 'at');
    pages.createIndex('host', 'host');
    // Numbers themselves are objects, which can't be keys.
    pages.createIndex('numbers', 'numberKeys', { multiEntry: true });
    pages.createIndex('brands', 'brands', { multiEntry: true });
    pages.createIndex('kind', 'kind');
    database.createObjectStore('pictures', { keyPath: 'id' });
    database.createObjectStore('reports', { keyPath: 'id' }).createIndex('pageId', 'pageId');
    database.createObjectStore('outbox', { keyPath: 'id' });
  },
];
