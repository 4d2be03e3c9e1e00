import { lexicons } from '../detection/lexicon/lexicons.ts';
import { evaluate } from '../detection/registry.ts';
import type { EvidenceMessage, FrameVerdict, ObservedMessage } from '../messaging/messages.ts';
import { createRouter, type Sender } from '../messaging/router.ts';
import { browser, type Runtime } from '../platform/browser.ts';
import { loadSettings } from '../storage/settings.ts';
import { judgeAddress } from './address.ts';
import { showBadge } from './badge.ts';
import {
  addEvidence,
  type CaseFile,
  caseOf,
  closeCase,
  judgeCase,
  openCase,
  saveCases,
} from './case-file.ts';
import { commands } from './commands.ts';
import { endOnce, offReason } from './exceptions.ts';
import { tellHeard } from './hearing.ts';
import { record } from './history-writer.ts';
import { interrupt, release, show } from './interrupt.ts';
import { judgeFrame } from './judge-frame.ts';
import { isKnown } from './known-pages.ts';
import { stepOf } from './navigation.ts';
import { forgetOpened, noteOpened } from './opened-tabs.ts';
import { recall } from './recall.ts';
import { listenToReportMenu, makeReportMenu } from './report-menu.ts';
import { realmMessage, realmOf } from './sign-in-realm.ts';
import { inTurn } from './turns.ts';
import { startUpkeep } from './upkeep.ts';
import { unfinishedWarnings } from './warning-cases.ts';

/** Registers every listener synchronously, as a worker that is woken by an event must, and finishes what was left. */
export function startBackground(): void {
  const route = createRouter({
    extensionId: browser.runtime.id,
    extensionRoot: browser.runtime.getURL(''),
    onConsider: async ({ text }) => lexicons.claimsStand(text),
    onObserved,
    commands,
    onRefused: (reason) => console.warn(`hangup: message refused: ${reason}`),
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const { id, url, tab, frameId } = sender;
    return route(message, { id, url, tabId: tab?.id, frameId, windowId: tab?.windowId });
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
    void makeReportMenu();
  });
  listenToReportMenu();
  startUpkeep();
  browser.webNavigation.onBeforeNavigate.addListener((details) => {
    if (details.frameId === 0) void meetKnownPage(details.tabId, details.url);
  });
  browser.webNavigation.onCommitted.addListener((details) => {
    if (details.frameId === 0)
      void onCommitted(details.tabId, details.url, details as { transitionType?: string });
  });
  browser.webNavigation.onCreatedNavigationTarget.addListener((details) => {
    noteOpened(details.tabId, details.sourceTabId, details.timeStamp);
    void browser.tabs.get(details.sourceTabId).then(
      ({ url }) => url && openers.set(details.tabId, url),
      () => undefined,
    );
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    openers.delete(tabId);
    forgetOpened(tabId);
    void closeCase(tabId);
    void endOnce(tabId, undefined);
  });
  // A tab that is discarded gets another id in Chromium.
  browser.tabs.onReplaced?.addListener((_, tabId) => void closeCase(tabId));
  browser.webRequest.onHeadersReceived.addListener(
    (details) => {
      const realm = details.statusCode === 401 ? realmOf(details.responseHeaders ?? []) : undefined;
      if (realm) void onRealm(details.tabId, details.url, realm);
      return undefined;
    },
    { urls: ['http://*/*', 'https://*/*'], types: ['main_frame', 'sub_frame'] },
    ['responseHeaders'],
  );
  void finishUnfinished();
}

const openers = new Map<number, string>();

/** The frame gets its own verdict at once, to act on; what follows for the tab takes longer. */
async function onObserved(
  { observation, gist, all }: ObservedMessage,
  sender: Sender,
): Promise<FrameVerdict> {
  const { verdict, evidence } = judgeFrame(observation, gist, all);
  const kept = evidence ? onEvidence(evidence, sender) : Promise.resolve();
  if (all && sender.frameId === 0 && sender.tabId !== undefined) {
    const { tabId } = sender;
    void kept.finally(() => tellHeard(tabId));
  }
  return verdict;
}

async function onEvidence(message: EvidenceMessage, sender: Sender): Promise<void> {
  const { tabId, frameId } = sender;
  if (tabId === undefined || frameId === undefined) return;
  const file = await inTurn(tabId, async () => {
    const url = await topUrl(tabId);
    if (!url || !/^https?:|^file:/.test(url)) return undefined;
    return addEvidence(tabId, frameId, url, message, Date.now());
  });
  if (!file) return;
  await decide(file);
  await askOtherFrames(file);
}

/** Evidence that one frame found too little to speak of may decide with another's: each is asked once. */
async function askOtherFrames(file: CaseFile): Promise<void> {
  if (file.interrupted || file.collected) return;
  file.collected = true;
  await browser.tabs.sendMessage(file.tabId, { type: 'collect' }).catch(() => undefined);
}

/** The tab's address: a frame's own says nothing of the page that it is shown on. */
async function topUrl(tabId: number): Promise<string | undefined> {
  return (await browser.tabs.get(tabId).catch(() => undefined))?.url;
}

async function decide(file: CaseFile): Promise<void> {
  if (file.address.length === 0) file.address = judgeAddress(file.url);
  const { sensitivity } = await loadSettings();
  const verdict = judgeCase(file, sensitivity);
  const off = await offReason(file.tabId, hostOf(file.url), Date.now());
  await showBadge(file.tabId, off ? 'off' : verdict.level);
  if (verdict.level !== 'scam' || off) return;
  await interrupt(file, verdict);
}

async function onCommitted(
  tabId: number,
  url: string,
  transition: { transitionType?: string; transitionQualifiers?: string[] },
): Promise<void> {
  if (url.startsWith(browser.runtime.getURL(''))) return;
  const now = Date.now();
  const opener = openers.get(tabId);
  openers.delete(tabId);
  await inTurn(tabId, async () => {
    const before = await caseOf(tabId);
    const way = opener
      ? [{ url: opener.slice(0, 2000), how: 'opener' as const, at: now }]
      : (before?.chain ?? []);
    await openCase(tabId, url, [...way, stepOf(url, transition, now)], now);
    await saveCases();
  });
  await endOnce(tabId, hostOf(url));
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

/** A page that was interrupted before is met before it runs, unless the person has let it through since. */
async function meetKnownPage(tabId: number, url: string): Promise<void> {
  const now = Date.now();
  if (!/^https?:/.test(url) || !(await isKnown(url, now))) return;
  if (await offReason(tabId, hostOf(url), now)) return;
  const [file, before] = await Promise.all([openCase(tabId, url, [stepOf(url, {}, now)], now), recall(url)]);
  if (before) {
    file.frames[0] = before;
    file.title = before.title;
  }
  const { score, evidence } = judgeCase(file, 'standard');
  await interrupt(file, { level: 'scam', score, evidence });
}

/** A sign-in box whose realm is scare text is judged like a dialog. */
async function onRealm(tabId: number, url: string, realm: string): Promise<void> {
  if (tabId < 0) return;
  const message = realmMessage(url, realm, evaluate);
  if (!message) return;
  const file = (await caseOf(tabId)) ?? (await openCase(tabId, url, [], Date.now()));
  file.url = url;
  await addEvidence(tabId, 0, url, message, Date.now());
  await decide(file);
}

/** Goes on where a stopped worker left off: opens warnings that don't stand yet, records what isn't recorded. */
async function finishUnfinished(): Promise<void> {
  for (const warning of await unfinishedWarnings()) {
    if (warning.state === 'opening') {
      void release(warning.tabId);
      await show(warning);
    }
    if (!warning.recorded) await record(warning);
  }
}
