import type { WarningCase } from '../messaging/messages.ts';
import type { BlockedPage, TimelineStep } from '../storage/blocked-page.ts';
import { SessionValue } from './session-store.ts';

/** A warning that was, or is about to be, shown. Written before the tab is touched, so that a stopped worker goes on. */
export interface PendingWarning extends WarningCase {
  page: BlockedPage;
  /** The tab that held the page, and later the one that shows the warning. */
  tabId: number;
  /** `opening` until the warning stands; a worker that starts finishes these. */
  state: 'opening' | 'shown' | 'done';
  /** False until the history has it: written again when the worker starts. */
  recorded: boolean;
  notRecorded?: boolean;
  private: boolean;
  picture?: string;
}

const warnings = new SessionValue<Record<string, PendingWarning>>('warnings', () => ({}));
/** Warnings kept in the session; the oldest finished ones go first. `storage.session` holds 10 MB in Chrome. */
const MOST_WARNINGS = 60;
/** Milliseconds after which a warning that still doesn't stand no longer keeps the next one from opening. */
const OPENING = 10_000;

/** @returns the warning with this id, or undefined for a made-up or long-gone one */
export async function warningOf(id: string): Promise<PendingWarning | undefined> {
  const all = await warnings.get();
  return Object.hasOwn(all, id) ? all[id] : undefined;
}

export async function putWarning(warning: PendingWarning): Promise<void> {
  const all = await warnings.get();
  all[warning.id] = warning;
  const ids = Object.keys(all);
  for (const id of ids.slice(0, Math.max(0, ids.length - MOST_WARNINGS)))
    if (all[id]?.recorded) delete all[id];
  await warnings.save();
}

/** True while an earlier warning is about to take this tab, also one that a stopped worker began. */
export async function warningOpeningIn(tabId: number, now: number): Promise<boolean> {
  return Object.values(await warnings.get()).some(
    (warning) => warning.tabId === tabId && warning.state === 'opening' && now - warning.page.at < OPENING,
  );
}

/** Adds a step to the timeline and keeps it. */
export async function noteStep(
  warning: PendingWarning,
  what: TimelineStep['what'],
  at: number,
): Promise<void> {
  warning.page = { ...warning.page, timeline: [...warning.page.timeline, { at, what }] };
  await warnings.save();
}

/** Warnings that a stopped worker left unfinished or unrecorded. */
export async function unfinishedWarnings(): Promise<PendingWarning[]> {
  return Object.values(await warnings.get()).filter(
    ({ state, recorded }) => state === 'opening' || !recorded,
  );
}

export function saveWarnings(): Promise<void> {
  return warnings.save();
}
