import { browser } from '../platform/browser.ts';

/**
 * Which tab opened which. Kept in memory only: where the worker was stopped in between, empty windows stay open, which
 * is a nuisance and no danger.
 */
const openedBy = new Map<number, number>();

/** Tabs that were taken just now, with the scam's host and the time until which what they open is closed. */
const taken = new Map<number, { readonly host: string; readonly until: number }>();
/** Milliseconds after a tab was taken in which windows that its page opened may still come up. */
const LATE = 3000;

/** Takes note that a page opened a tab or window, and closes it where the page was a scam that is just being left. */
export function noteOpened(tabId: number, sourceTabId: number, now: number): void {
  openedBy.set(tabId, sourceTabId);
  const source = taken.get(sourceTabId);
  if (source && now < source.until) void closeRemains(tabId, source.host);
}

/** Forgets a tab that is gone. */
export function forgetOpened(tabId: number): void {
  openedBy.delete(tabId);
  taken.delete(tabId);
}

/**
 * Closes the tabs and windows that a scam page opened, where they are empty or show the same host. Whatever else a
 * person opened from it stays.
 *
 * @param host of the scam page
 * @param now milliseconds since the epoch
 */
export async function closeOpenedBy(sourceTabId: number, host: string, now: number): Promise<void> {
  taken.set(sourceTabId, { host, until: now + LATE });
  const opened = [...openedBy].flatMap(([tabId, source]) => (source === sourceTabId ? [tabId] : []));
  await Promise.all(opened.map((tabId) => closeRemains(tabId, host)));
}

async function closeRemains(tabId: number, host: string): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (tab && isRemains(tab.pendingUrl || tab.url || '', host))
    await browser.tabs.remove(tabId).catch(() => undefined);
}

function isRemains(url: string, host: string): boolean {
  return url === '' || url === 'about:blank' || (URL.canParse(url) && new URL(url).host === host);
}
