import type { QueuedReport } from '../storage/queued-report.ts';
import { afterSending, isDue, nextDue, withdrawn } from './endpoint.ts';
import { type SendTools, sendReport } from './send.ts';

/** The queue as it is kept (`storage/outbox.ts`), so that this room does without a database. */
export interface Queue {
  readonly all: () => Promise<readonly QueuedReport[]>;
  readonly save: (report: QueuedReport) => Promise<void>;
  /** Called once a report was received, to note it with the report. */
  readonly onSent?: (report: QueuedReport) => Promise<void>;
}

/**
 * Sends what is due, one after the other, and saves what became of each at once: a worker that is stopped in between
 * sends at most one report twice, which the server knows by its key.
 *
 * @param endpoint the address in force; '' where there is none, and then nothing is sent
 * @param random numbers from 0 to 1
 * @returns when to come back (milliseconds since the epoch), or undefined where nothing waits
 */
export async function sendDue(
  queue: Queue,
  endpoint: string,
  tools: SendTools,
  random: () => number,
): Promise<number | undefined> {
  for (const report of await queue.all()) {
    const gone = withdrawn(report, endpoint);
    if (gone) await queue.save(gone);
    else if (isDue(report, endpoint, tools.now())) {
      const outcome = await sendReport(report, tools);
      const next = afterSending(report, outcome, tools.now(), random());
      await queue.save(next);
      if (next.state === 'sent') await queue.onSent?.(next);
    }
  }
  return nextDue(await queue.all());
}
