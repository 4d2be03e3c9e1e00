import { browser } from '../platform/browser.ts';
import { applyRetention } from '../storage/retention.ts';
import { loadSettings } from '../storage/settings.ts';
import { OUTGOING_ALARM, sendAfterOffline, sendOutgoing } from './outgoing.ts';

const RETENTION_ALARM = 'retention';
const DAY_IN_MINUTES = 24 * 60;

/**
 * Registers what is done from time to time: deleting events that are older than the person wants them kept, and sending
 * reports that wait. Registered synchronously, since an alarm may wake the worker.
 */
export function startUpkeep(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === RETENTION_ALARM) void deleteOld();
    if (name === OUTGOING_ALARM) void sendOutgoing();
  });
  globalThis.addEventListener('online', () => void sendAfterOffline());
  void keepAlarm();
  void sendOutgoing();
}

/** Alarms may be lost when the browser is updated; one that is there is left alone, or it would never ring. */
async function keepAlarm(): Promise<void> {
  if (await browser.alarms.get(RETENTION_ALARM)) return;
  browser.alarms.create(RETENTION_ALARM, { delayInMinutes: 1, periodInMinutes: DAY_IN_MINUTES });
}

async function deleteOld(): Promise<void> {
  try {
    await applyRetention((await loadSettings()).retentionDays, Date.now());
  } catch (error) {
    console.warn('hangup: old events could not be deleted', error);
  }
}
