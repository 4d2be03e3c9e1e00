import { browser, type Tabs } from '../platform/browser.ts';
import { wait } from '../platform/wait.ts';

/** How long a tab has to give way before the warning opens beside it, in milliseconds (browsers.md: measured). */
const GIVE_WAY = 350;
/** How long the old tab has to go before it is asked again. */
const REMOVAL = 500;

export interface TakenTab {
  /** The tab in which the warning stands now. */
  readonly tabId: number;
  readonly oldTabRemoved: boolean;
}

/**
 * Puts a page of the extension in the place of a tab that may be held: in the tab where it gives way, else beside it,
 * with the old tab removed.
 *
 * @param url of the extension's own page
 * @throws where no window can be opened at all
 */
export async function takeTab(tabId: number, url: string): Promise<TakenTab> {
  const old = await browser.tabs.get(tabId).catch(() => undefined);
  if (!old) return { tabId: (await openTab(url, undefined)).id ?? -1, oldTabRemoved: true };
  void browser.tabs.update(tabId, { muted: true }).catch(() => undefined);
  const inPopup = await isPopup(old.windowId);
  if (!inPopup && (await replaceInTab(tabId, url))) return { tabId, oldTabRemoved: false };
  const opened = await openTab(url, inPopup ? undefined : old);
  void removeStubbornly(tabId);
  return { tabId: opened.id ?? -1, oldTabRemoved: true };
}

/** @returns true when the warning has committed in the tab within the time */
async function replaceInTab(tabId: number, url: string): Promise<boolean> {
  const arrived = new Promise<boolean>((resolve) => {
    const finish = (result: boolean) => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      clearTimeout(timer);
      resolve(result);
    };
    const onUpdated = (
      id: number,
      change: { url?: string | undefined; status?: string | undefined },
      tab: Tabs.Tab,
    ) => {
      if (id === tabId && (change.url === url || tab.url === url)) finish(true);
    };
    const timer = setTimeout(() => finish(false), GIVE_WAY);
    browser.tabs.onUpdated.addListener(onUpdated);
  });
  const asked = browser.tabs
    .update(tabId, { url, ...(isFirefox() ? { loadReplace: true } : {}) })
    .catch(() => undefined);
  const first = await Promise.race([arrived, asked.then((tab) => (tab ? arrived : false))]);
  if (first) return true;
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url === url;
}

function isFirefox(): boolean {
  return browser.runtime.getURL('').startsWith('moz-extension:');
}

async function isPopup(windowId: number | undefined): Promise<boolean> {
  if (windowId === undefined) return false;
  const window = await browser.windows.get(windowId).catch(() => undefined);
  return window?.type === 'popup';
}

async function openTab(url: string, beside: Tabs.Tab | undefined): Promise<Tabs.Tab> {
  if (beside?.windowId !== undefined) {
    const opened = await browser.tabs
      .create({ url, active: true, windowId: beside.windowId, index: beside.index + 1 })
      .catch(() => undefined);
    if (opened) return opened;
  }
  const normal = (await browser.windows.getAll({ windowTypes: ['normal'] }).catch(() => []))[0];
  if (normal?.id !== undefined) {
    const opened = await browser.tabs.create({ url, active: true, windowId: normal.id });
    await browser.windows.update(normal.id, { focused: true }).catch(() => undefined);
    return opened;
  }
  const created = await browser.windows.create({ url, focused: true });
  const [tab] = created.tabs ?? [];
  if (!tab) throw new Error('no window could be opened for the warning');
  return tab;
}

/**
 * Removes a tab. One that spins never answers whether it may be left, so its process is given up first: `discard` leaves
 * an empty tab, which Chromium gives another id. A tab that can't be discarded (the only one of its window) is asked to
 * go, again and again, a few times.
 */
async function removeStubbornly(tabId: number): Promise<void> {
  for (let tries = 0; tries < 5; tries += 1) {
    const discarded = await Promise.race([discard(tabId), wait(REMOVAL)]);
    const id = discarded?.id ?? tabId;
    await Promise.race([browser.tabs.remove(id).catch(() => undefined), wait(REMOVAL)]);
    if (await isGone(id)) return;
    await wait(REMOVAL);
    if (await isGone(id)) return;
  }
}

/** The types know no answer, but Chromium gives the tab that is left. */
async function discard(tabId: number): Promise<Tabs.Tab | undefined> {
  return (browser.tabs.discard(tabId) as Promise<Tabs.Tab | undefined>).catch(() => undefined);
}

function isGone(tabId: number): Promise<boolean> {
  return browser.tabs.get(tabId).then(
    () => false,
    () => true,
  );
}
