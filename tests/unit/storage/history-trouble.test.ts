import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  addPage,
  countPages,
  getPage,
  getPicture,
  listPages,
  resetHistory,
} from '../../../src/storage/blocked-pages.ts';
import { closeHistory, openAt } from '../../../src/storage/database.ts';
import { MIGRATIONS, type Migration } from '../../../src/storage/migrations.ts';
import { freshDatabase } from './fresh-database.ts';
import { madePage, PICTURE } from './made-pages.ts';

beforeEach(freshDatabase);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Makes puts into some stores fail as they do on a full disk. */
function fillDisk(...full: string[]): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...value) {
    if (full.includes(this.name)) throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, value);
  });
}

describe('what is wrong is said by its reason', () => {
  test('unavailable: no IndexedDB at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(addPage(madePage(1))).rejects.toMatchObject({ name: 'HistoryError', reason: 'unavailable' });
  });

  test('unavailable: the browser refuses it', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('not here', 'SecurityError');
    });
    await expect(listPages()).rejects.toMatchObject({ reason: 'unavailable' });
  });

  test('newer-version: the extension was set back to an older one', async () => {
    (await openDB('hangup', MIGRATIONS.length + 1)).close();
    await expect(listPages()).rejects.toMatchObject({ reason: 'newer-version' });
  });

  test('corrupt: a store is missing', async () => {
    (await openDB('hangup', MIGRATIONS.length)).close();
    await expect(listPages()).rejects.toMatchObject({ reason: 'corrupt' });
  });

  test('full: nothing is written by halves', async () => {
    fillDisk('pages');
    await expect(addPage(madePage(1), PICTURE)).rejects.toMatchObject({ reason: 'full' });
    vi.restoreAllMocks();
    expect([await countPages(), await getPicture('page-000001')]).toEqual([0, undefined]);
  });

  test('full: where only the picture is too large the event is kept without', async () => {
    fillDisk('pictures');
    await addPage(madePage(1), PICTURE);
    expect(await getPage('page-000001')).toEqual(madePage(1));
  });

  test('blocked: an older page of ours does not let go', async () => {
    const stubborn = await openDB('hangup', 1);
    await expect(openAt('hangup', twoVersions(), () => undefined)).rejects.toMatchObject({
      reason: 'blocked',
    });
    stubborn.close();
  });

  test('a corrupt history can be thrown away, and then it works again', async () => {
    (await openDB('hangup', MIGRATIONS.length)).close();
    await expect(addPage(madePage(1))).rejects.toMatchObject({ reason: 'corrupt' });
    await resetHistory();
    await addPage(madePage(1));
    expect(await countPages()).toBe(1);
  });

  test('after trouble the next call tries again', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(listPages()).rejects.toThrow();
    vi.stubGlobal('indexedDB', new IDBFactory());
    expect(await listPages()).toEqual([]);
  });
});

/** The real migrations, and a made-up later one. */
function twoVersions(): Migration[] {
  return [
    ...MIGRATIONS,
    (_database, transaction) => {
      transaction.objectStore('reports').createIndex('state' as 'pageId', 'state');
    },
  ];
}

describe('migrations', () => {
  test('a later version keeps what is there, and an open page makes room for it', async () => {
    await addPage(madePage(1), PICTURE);
    const gone = vi.fn();
    const newer = await openAt('hangup', twoVersions(), gone);
    expect(newer.version).toBe(MIGRATIONS.length + 1);
    expect(await newer.get('pages', 'page-000001')).toMatchObject(madePage(1));
    expect([...newer.transaction('reports').store.indexNames]).toEqual(['pageId', 'state']);
    newer.close();
    await expect(listPages()).rejects.toMatchObject({ reason: 'newer-version' });
  });

  test('a migration that fails leaves the old version as it was', async () => {
    await addPage(madePage(1));
    await closeHistory();
    const failing: Migration[] = [
      ...MIGRATIONS,
      (database) => {
        database.deleteObjectStore('pages');
        throw new Error('in the middle');
      },
    ];
    await expect(openAt('hangup', failing, () => undefined)).rejects.toThrow();
    expect(await getPage('page-000001')).toEqual(madePage(1));
  });
});
