import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { closeHistory } from '../../../src/storage/database.ts';
import { tellHistoryChanged } from '../../../src/storage/history-changes.ts';

/** Gives the test an empty browser storage. */
export async function freshDatabase(): Promise<void> {
  await closeHistory();
  globalThis.indexedDB = new IDBFactory();
  // What earlier tests left in memory is of the old one.
  tellHistoryChanged('all');
}
