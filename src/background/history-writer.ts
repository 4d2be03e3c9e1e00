import type { Action, BlockedPage } from '../storage/blocked-page.ts';
import { addPage, updatePage } from '../storage/blocked-pages.ts';
import { loadSettings } from '../storage/settings.ts';
import { type PendingWarning, saveWarnings } from './warning-cases.ts';

/** Whether anything of an event may stay when the browser closes: not of private windows, unless the person says so. */
export async function mayKeep({ private: isPrivate }: Pick<PendingWarning, 'private'>): Promise<boolean> {
  return !isPrivate || (await loadSettings()).keepPrivate;
}

/**
 * Writes an event to the history. Never throws: where the store is full, missing or broken the warning stands all the
 * same, says so, and the event is tried again when the worker starts.
 */
export async function record(warning: PendingWarning): Promise<void> {
  if (!(await mayKeep(warning))) {
    warning.recorded = true;
    return saveWarnings();
  }
  try {
    await addPage(warning.page, warning.picture);
    warning.recorded = true;
    delete warning.notRecorded;
  } catch (error) {
    console.warn('hangup: the event could not be recorded', error);
    warning.notRecorded = true;
  }
  await saveWarnings();
}

/** Notes in the history what the person did. Never throws. */
export async function recordAction(warning: PendingWarning, action: Action, now: number): Promise<void> {
  warning.page = withAction(warning.page, action, now);
  await saveWarnings();
  if (!warning.recorded) return;
  try {
    // Where the event was not kept, there is none of that id, and nothing is written.
    await updatePage(warning.id, (page) => withAction(page, action, now));
  } catch (error) {
    console.warn('hangup: the action could not be recorded', error);
  }
}

function withAction(page: BlockedPage, action: Action, at: number): BlockedPage {
  return { ...page, action, timeline: [...page.timeline, { at, what: action }] };
}
