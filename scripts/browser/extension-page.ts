import type { Page } from '@playwright/test';
import { type Launched, waitForPage } from './launch.ts';

/**
 * Opens one of the extension's pages in a tab of its own. Firefox refuses to be sent to moz-extension: addresses from
 * outside, so there the extension's first page (welcome, opened on installation) opens it.
 */
export async function openExtensionPage(
  { context, browser, extensionRoot }: Launched,
  path: string,
): Promise<Page> {
  const url = extensionRoot + path;
  if (browser === 'chromium') {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  }
  const first = await waitForPage(context, (address) => address.startsWith(extensionRoot), 15_000);
  if (!first) throw new Error('the extension opened no page of its own');
  const known = new Set(context.pages());
  const opened = context.waitForEvent('page', { predicate: (page) => !known.has(page) });
  await first.evaluate((address) => {
    const { browser: api } = globalThis as unknown as {
      browser: { tabs: { create(what: object): Promise<unknown> } };
    };
    return api.tabs.create({ url: address });
  }, url);
  const page = await opened;
  await page.waitForURL(url);
  return page;
}
