import { browser } from '../platform/browser.ts';

/** Closes the tab this page stands in; the last tab of a window makes way for an empty one. */
export async function closeOwnTab(): Promise<void> {
  const own = await browser.tabs.getCurrent();
  if (own?.id === undefined) return;
  const siblings = await browser.tabs.query({ currentWindow: true });
  if (siblings.length <= 1) await browser.tabs.create({ active: true });
  await browser.tabs.remove(own.id);
}
