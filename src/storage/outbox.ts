import type { QueuedReport } from './queued-report.ts';
import { changeHistory, withHistory } from './transactions.ts';

/** The queue changes no event. */
const NONE: readonly string[] = [];

/**
 * Puts a report into the queue, once: one that waits or was sent stays as it is.
 *
 * @returns the report as it stands in the queue
 * @throws HistoryError
 */
export async function enqueue(report: QueuedReport): Promise<QueuedReport> {
  return changeHistory(['outbox'], NONE, async (transaction) => {
    const outbox = transaction.objectStore('outbox');
    const before = await outbox.get(report.id);
    if (before && before.state !== 'failed') return before;
    await outbox.put(report);
    return report;
  });
}

/** Every report of the queue, the oldest first; sent and failed ones too, for their state to be shown. @throws HistoryError */
export async function queuedReports(): Promise<QueuedReport[]> {
  const reports = await withHistory((database) => database.getAll('outbox'));
  return reports.sort((a, b) => a.queuedAt - b.queuedAt);
}

/** One report of the queue, or undefined. @throws HistoryError */
export async function queuedReport(id: string): Promise<QueuedReport | undefined> {
  return withHistory((database) => database.get('outbox', id));
}

/** Saves what became of a report. One that was cleared from the history meanwhile stays gone. @throws HistoryError */
export async function updateQueued(report: QueuedReport): Promise<void> {
  await changeHistory(['outbox'], NONE, async (transaction) => {
    const outbox = transaction.objectStore('outbox');
    if (await outbox.getKey(report.id)) await outbox.put(report);
  });
}

/** Takes a report out of the queue. @throws HistoryError */
export async function removeQueued(id: string): Promise<void> {
  await changeHistory(['outbox'], NONE, (transaction) => transaction.objectStore('outbox').delete(id));
}
