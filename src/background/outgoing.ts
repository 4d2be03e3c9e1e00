import { browser } from '../platform/browser.ts';
import { ENDPOINT_ID } from '../reporting/endpoint.ts';
import { sendDue } from '../reporting/send-queue.ts';
import { queuedReports, updateQueued } from '../storage/outbox.ts';
import type { QueuedReport } from '../storage/queued-report.ts';
import { getReport, noteSent } from '../storage/reports.ts';
import { loadSettings } from '../storage/settings.ts';

/** The alarm that is set for the next try. */
export const OUTGOING_ALARM = 'outgoing-reports';

const queue = {
  all: queuedReports,
  save: updateQueued,
  onSent: async ({ id, sentAt }: QueuedReport) => {
    const report = await getReport(id);
    if (report) await noteSent(report, { to: ENDPOINT_ID, at: sentAt ?? Date.now() });
  },
};

let running: Promise<void> | undefined;
let again = false;

/**
 * Sends what waits and is due to the organisation's own address, and sets the alarm for the next try. Only reports that
 * the person (or the policy) agreed to stand in the queue. One run at a time, so that nothing goes out twice. Never throws.
 */
export function sendOutgoing(): Promise<void> {
  if (running) {
    again = true;
    return running;
  }
  running = run().finally(() => {
    running = undefined;
  });
  return running;
}

/** The network is back: what failed for want of it is due now. Never throws. */
export async function sendAfterOffline(): Promise<void> {
  try {
    for (const report of await queuedReports())
      if (report.state === 'waiting' && report.problem?.why === 'offline')
        await updateQueued({ ...report, nextAt: Date.now() });
  } catch (error) {
    console.warn('hangup: waiting reports could not be read', error);
  }
  await sendOutgoing();
}

async function run(): Promise<void> {
  try {
    do {
      again = false;
      const { reportEndpoint } = await loadSettings();
      const next = await sendDue(
        queue,
        reportEndpoint,
        { fetch: (...request) => fetch(...request), now: Date.now, online: () => navigator.onLine },
        Math.random,
      );
      if (next === undefined) await browser.alarms.clear(OUTGOING_ALARM);
      else browser.alarms.create(OUTGOING_ALARM, { when: next });
    } while (again);
  } catch (error) {
    console.warn('hangup: waiting reports could not be sent', error);
  }
}
