import type { TabState, WarningCase } from '../messaging/messages.ts';
import type { CommandHandlers, Sender } from '../messaging/router.ts';
import { browser } from '../platform/browser.ts';
import { listPages } from '../storage/blocked-pages.ts';
import { loadSettings } from '../storage/settings.ts';
import { showBadge } from './badge.ts';
import { caseOf, judgeCase } from './case-file.ts';
import { allowHost, grantPass, offReason, pause, pausedUntil } from './exceptions.ts';
import { recordAction } from './history-writer.ts';
import { forgetHost } from './known-pages.ts';
import { practicePage } from './practice.ts';
import { reportCommands } from './report-commands.ts';
import { type PendingWarning, putWarning, warningOf } from './warning-cases.ts';

/** What the extension's own pages may ask. */
export const commands: CommandHandlers = {
  'get-case': async ({ id }) => {
    const warning = await warningOf(id);
    if (!warning) return undefined;
    const { page, picture, notRecorded } = warning;
    const shown: WarningCase = {
      id,
      page,
      ...(picture ? { picture } : {}),
      ...(notRecorded ? { notRecorded } : {}),
    };
    return shown;
  },

  'close-page': async ({ id }, sender) => {
    const warning = await warningOf(id);
    if (warning) {
      warning.state = 'done';
      await recordAction(warning, 'closed', Date.now());
    }
    const target = warningTab(id, warning, sender);
    if (target !== undefined) await leave(target);
    return undefined;
  },

  continue: async ({ id, scope }, sender) => {
    const warning = await warningOf(id);
    if (!warning || !/^https?:/.test(warning.page.url)) return undefined;
    const target = await standingTab(warningTab(id, warning, sender));
    const now = Date.now();
    await grantPass(target, warning.page.host, scope, now);
    await forgetHost(warning.page.host);
    warning.state = 'done';
    const action =
      scope === 'always' ? 'allowed' : scope === 'session' ? 'continued-session' : 'continued-once';
    await recordAction(warning, action, now);
    await browser.tabs.update(target, { url: warning.page.url });
    return { url: warning.page.url };
  },

  'get-tab-state': async ({ tabId }) => tabState(tabId),

  pause: async ({ until }) => {
    await pause(until);
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await showBadge(tab.id, until === 'resume' ? 'clear' : 'off');
    return undefined;
  },

  'allow-host': async ({ host, allow }) => {
    await allowHost(host, allow, Date.now());
    if (allow) await forgetHost(host);
    return undefined;
  },

  'practice-alarm': async () => {
    const page = practicePage(crypto.randomUUID(), Date.now());
    const tab = await browser.tabs.create({
      url: browser.runtime.getURL(`warning.html?id=${page.id}`),
      active: true,
    });
    await putWarning({
      id: page.id,
      page,
      tabId: tab.id ?? -1,
      state: 'shown',
      recorded: true,
      private: false,
    });
    return undefined;
  },

  ...reportCommands,
};

/** The tab in which a warning stands: the asking one, where it is the warning (it may have been moved or restored). */
function warningTab(
  id: string,
  warning: PendingWarning | undefined,
  { url, tabId }: Sender,
): number | undefined {
  return url?.includes(`warning.html?id=${id}`) ? tabId : warning?.tabId;
}

/** The tab, or a new one where it has gone meanwhile: the person asked for the page, wherever the warning stood. */
async function standingTab(tabId: number | undefined): Promise<number> {
  const tab = tabId === undefined ? undefined : await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.id ?? (await browser.tabs.create({ active: true })).id ?? -1;
}

/** Leaves a page for a new tab's page, never by going back: back is the scam. The last tab of a window stays open. */
async function leave(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab) return;
  const siblings = await browser.tabs.query({ windowId: tab.windowId ?? browser.windows.WINDOW_ID_CURRENT });
  if (siblings.length <= 1)
    await browser.tabs.create({
      ...(tab.windowId === undefined ? {} : { windowId: tab.windowId }),
      active: true,
    });
  await browser.tabs.remove(tabId).catch(() => undefined);
}

async function tabState(tabId: number): Promise<TabState> {
  const now = Date.now();
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const url = tab?.url ?? '';
  const paused = await pausedUntil(now);
  const last = (await listPages({ limit: 1 }).catch(() => []))[0];
  const common = {
    evidence: [],
    ...(paused === undefined ? {} : { pausedUntil: paused }),
    ...(last ? { last } : {}),
  };
  if (!/^https?:/.test(url)) return { level: 'unsupported', ...common };
  const { host } = new URL(url);
  const place = { host, url, title: tab?.title ?? '' };
  const off = await offReason(tabId, host, now);
  const file = await caseOf(tabId);
  const verdict = file ? judgeCase(file, (await loadSettings()).sensitivity) : undefined;
  const evidence = verdict?.level === 'clear' ? [] : (verdict?.evidence ?? []);
  if (off) return { ...common, ...place, level: 'off', offBecause: off, evidence };
  return { ...common, ...place, level: verdict?.level ?? 'clear', evidence };
}
