import { BACKUP_FORMAT, BACKUP_VERSION, type HistoryEntry } from '../storage/backup-format.ts';
import type { ReportFacts } from './report-facts.ts';

/**
 * Writes events as a backup file that can be read back in, in pieces, so that thousands of pictures are never in
 * memory at once.
 *
 * @param entries the events with their pictures and reports
 * @param now milliseconds since the epoch
 * @returns pieces of JSON text, one for each event at least; their whole is the file
 */
export async function* writeBackup(
  entries: AsyncIterable<HistoryEntry> | Iterable<HistoryEntry>,
  now: number,
): AsyncGenerator<string, void, void> {
  const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, exportedAt: new Date(now).toISOString() };
  yield `${JSON.stringify(head).slice(0, -1)},"entries":[`;
  let between = '\n';
  for await (const entry of entries) {
    yield between + JSON.stringify(entry);
    between = ',\n';
  }
  yield '\n]}\n';
}

/** What the JSON of one report says that it is. */
export const REPORT_FORMAT = 'hangup-report';

/** One report as JSON: what an organisation's own endpoint gets. Without what was struck or masked. */
export function toReportJson(facts: ReportFacts): string {
  return JSON.stringify({ format: REPORT_FORMAT, version: 1, report: facts });
}
