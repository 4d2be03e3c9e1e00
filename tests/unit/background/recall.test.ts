import { beforeEach, describe, expect, it } from 'vitest';
import { recall } from '../../../src/background/recall.ts';
import { addPage } from '../../../src/storage/blocked-pages.ts';
import { freshDatabase } from '../storage/fresh-database.ts';
import { madePage } from '../storage/made-pages.ts';

describe('recall', () => {
  beforeEach(freshDatabase);

  it('gives what was found on the page when it was interrupted before', async () => {
    const page = madePage(3);
    await addPage(page);
    const found = await recall(page.url);
    expect(found?.evidence).toEqual(page.evidence);
    expect(found?.title).toBe(page.title);
    expect(found?.numbers).toEqual(page.numbers.map(({ shown }) => shown));
  });

  it('leaves aside what was recorded without reasons, and other addresses of the host', async () => {
    const page = madePage(3);
    await addPage({ ...page, evidence: [] });
    expect(await recall(page.url)).toBeUndefined();
    expect(await recall(`${page.url}?other`)).toBeUndefined();
  });

  it('doesn’t wait for a history that can’t be opened', async () => {
    const { indexedDB } = globalThis;
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true });
    try {
      expect(await recall(madePage(3).url)).toBeUndefined();
    } finally {
      Object.defineProperty(globalThis, 'indexedDB', {
        value: indexedDB,
        configurable: true,
        writable: true,
      });
    }
  });
});
