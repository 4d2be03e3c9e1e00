import type { Verdict } from '../detection/verdict.ts';
import { browser } from '../platform/browser.ts';
import { wait } from '../platform/wait.ts';
import { findNumbersWithCountry } from '../reporting/phone.ts';
import type { BlockedPage, TimelineStep } from '../storage/blocked-page.ts';
import { loadSettings } from '../storage/settings.ts';
import { hostFacts } from './address.ts';
import { type CaseFile, saveCases, summarise } from './case-file.ts';
import { mayKeep, record } from './history-writer.ts';
import { remember } from './known-pages.ts';
import { closeOpenedBy } from './opened-tabs.ts';
import { takeTab } from './take-tab.ts';
import { noteStep, type PendingWarning, putWarning, warningOpeningIn } from './warning-cases.ts';

/** Milliseconds that a picture of the page may hold the interruption up. */
const PICTURE_WAIT = 60;
/** After so many milliseconds the event is recorded without one. */
const PICTURE_LIMIT = 800;

/**
 * Tabs that are being taken. A page that reloads or redirects itself meanwhile opens a new case, which must not lead to
 * a second warning: each would take the other's tab away.
 */
const taking = new Set<number>();

/** Takes the tab away from a page that was judged a scam, shows the warning, and records the event. */
export async function interrupt(file: CaseFile, verdict: Verdict): Promise<void> {
  if (file.interrupted || taking.has(file.tabId)) return;
  const { tabId } = file;
  taking.add(tabId);
  const opened = await open(file, verdict).finally(() => taking.delete(tabId));
  if (!opened) return;
  const { warning, picture } = opened;
  // A picture that never comes (a window that closed meanwhile) must not keep the event out of the history.
  const taken = picture && (await Promise.race([picture, wait(PICTURE_LIMIT)]));
  if (taken && (await loadSettings()).keepPictures) warning.picture = taken;
  await Promise.all([record(warning), rememberPage(warning)]);
}

async function rememberPage(warning: PendingWarning): Promise<void> {
  if (await mayKeep(warning)) await remember(warning.page.url, warning.page.at);
}

async function open(file: CaseFile, verdict: Verdict) {
  if (await warningOpeningIn(file.tabId, Date.now())) return undefined;
  const id = crypto.randomUUID();
  file.interrupted = id;
  const tab = await browser.tabs.get(file.tabId).catch(() => undefined);
  const warning: PendingWarning = {
    id,
    page: describePage(id, file, verdict, Date.now()),
    tabId: file.tabId,
    state: 'opening',
    recorded: false,
    private: tab?.incognito === true,
  };
  void release(file.tabId);
  const picture = tab?.active && tab.windowId !== undefined ? takePicture(tab.windowId) : undefined;
  await Promise.all([
    putWarning(warning),
    saveCases(),
    picture && Promise.race([picture, wait(PICTURE_WAIT)]),
  ]);
  await show(warning);
  void closeOpenedBy(file.tabId, warning.page.host, Date.now());
  return { warning, picture };
}

/** Opens the warning in the tab's place. Also finishes what a stopped worker began. */
export async function show(warning: PendingWarning): Promise<void> {
  const url = browser.runtime.getURL(`warning.html?id=${warning.id}`);
  const { tabId, oldTabRemoved } = await takeTab(warning.tabId, url);
  warning.tabId = tabId;
  // The person may have answered it already.
  if (warning.state === 'opening') warning.state = 'shown';
  await noteStep(warning, oldTabRemoved ? 'old-tab-removed' : 'interrupted', Date.now());
}

/** Has every frame of a tab let go: full screen, keyboard, pointer, sound, and questions on leaving. */
export async function release(tabId: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, { type: 'release' }).catch(() => undefined);
}

/** The history entry of a case. */
export function describePage(id: string, file: CaseFile, verdict: Verdict, now: number): BlockedPage {
  const { host } = new URL(file.url);
  const { hostingSuffix } = hostFacts(host);
  const { numbers, emails, brands, kind, language } = summarise(file);
  const step = (what: TimelineStep['what'], at: number): TimelineStep => ({ at, what });
  return {
    id,
    at: now,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    url: file.url,
    host,
    ...(hostingSuffix ? { hostingSuffix } : {}),
    title: file.title,
    kind,
    ...(language ? { language } : {}),
    brands,
    numbers: findNumbersWithCountry(numbers, language),
    emails,
    score: verdict.score,
    evidence: verdict.evidence,
    // New tabs begin as about:blank, which leads nowhere.
    chain: file.chain.filter(({ url }) => /^(?:https?|file|data|blob):/.test(url)),
    timeline: [
      step('page-opened', file.openedAt),
      step('first-evidence', file.firstEvidenceAt ?? now),
      step('judged', now),
    ],
    action: 'warned',
    source: 'interrupted',
    browser: navigator.userAgent.slice(0, 200),
  };
}

async function takePicture(windowId: number): Promise<string | undefined> {
  return browser.tabs.captureVisibleTab(windowId, { format: 'jpeg', quality: 40 }).catch(() => undefined);
}
