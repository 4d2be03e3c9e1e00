import type { PassScope } from '../messaging/messages.ts';
import { browser } from '../platform/browser.ts';
import { loadSettings, saveSettings } from '../storage/settings.ts';
import { SessionValue } from './session-store.ts';

/** Passes that end with the browser. */
interface Passes {
  /** Exact hosts let through until the browser closes. */
  sessionHosts: string[];
  /** Tabs let through once: the host holds until the tab leaves it. */
  once: Record<number, string>;
}

const passes = new SessionValue<Passes>('passes', () => ({ sessionHosts: [], once: {} }));
/** Kept in storage.local: turning protection off until it is turned on must survive a restart, and be seen. */
const PAUSE_KEY = 'pausedUntil';

export type OffReason = 'paused' | 'allowed' | 'session' | 'once';

/** Why a page in this tab is not to be interrupted, or undefined where it is. */
export async function offReason(tabId: number, host: string, now: number): Promise<OffReason | undefined> {
  if ((await pausedUntil(now)) !== undefined) return 'paused';
  const { allowedHosts } = await loadSettings();
  if (allowedHosts.some((allowed) => allowed.host === host)) return 'allowed';
  const { sessionHosts, once } = await passes.get();
  if (sessionHosts.includes(host)) return 'session';
  return once[tabId] === host ? 'once' : undefined;
}

/** Until when everything is off, or undefined where it is on. @param now milliseconds since the epoch */
export async function pausedUntil(now: number): Promise<number | 'manual' | undefined> {
  const stored = (await browser.storage.local.get(PAUSE_KEY).catch(() => ({}))) as Record<string, unknown>;
  const until = stored[PAUSE_KEY];
  if (until === 'manual') return 'manual';
  return typeof until === 'number' && until > now ? until : undefined;
}

/** Turns everything off until a time, or until it is turned on; or on again. */
export async function pause(until: number | 'manual' | 'resume'): Promise<void> {
  if (until === 'resume') await browser.storage.local.remove(PAUSE_KEY);
  else await browser.storage.local.set({ [PAUSE_KEY]: until });
}

/** Lets one exact host through, as the person chose on the warning. */
export async function grantPass(tabId: number, host: string, scope: PassScope, now: number): Promise<void> {
  if (scope === 'always') return allowHost(host, true, now);
  const all = await passes.get();
  if (scope === 'session') all.sessionHosts = [...new Set([...all.sessionHosts, host])];
  else all.once[tabId] = host;
  await passes.save();
}

/** Allows an exact host for good, or takes back every exception made for it. */
export async function allowHost(host: string, allow: boolean, now: number): Promise<void> {
  const { allowedHosts } = await loadSettings();
  const others = allowedHosts.filter((one) => one.host !== host);
  await saveSettings({ allowedHosts: allow ? [...others, { host, since: now }] : others });
  if (allow) return;
  const all = await passes.get();
  all.sessionHosts = all.sessionHosts.filter((one) => one !== host);
  for (const [tabId, one] of Object.entries(all.once)) if (one === host) delete all.once[Number(tabId)];
  await passes.save();
}

/** Ends a pass for once when its tab leaves the host or is closed. */
export async function endOnce(tabId: number, host: string | undefined): Promise<void> {
  const all = await passes.get();
  if (all.once[tabId] === undefined || all.once[tabId] === host) return;
  delete all.once[tabId];
  await passes.save();
}
