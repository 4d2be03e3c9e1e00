import type { HistoryEntry } from '../storage/backup-format.ts';
import type { ReportRecord } from '../storage/blocked-page.ts';
import { buildReport } from './report.ts';
import type { ReportFacts } from './report-facts.ts';

/** What an export of many events needs besides the events. */
export interface EntryOptions {
  /** Version of Hangup. */
  readonly version?: string;
  /** ISO 3166 country of the person. */
  readonly country?: string;
  /** Who exports, where an event has no report that says it; XARF needs an e-mail address. */
  readonly reporterName?: string;
  readonly reporterEmail?: string;
  /** Whether pictures go with it, where an event has no report that says it. */
  readonly includePictures: boolean;
}

/**
 * The facts of an event as an export gives them: by the report worked on last, with all that the person struck out or
 * masked there; else as a report would begin.
 */
export function factsOfEntry({ page, picture, reports }: HistoryEntry, options: EntryOptions): ReportFacts {
  const [latest] = [...reports].sort((a, b) => b.updatedAt - a.updatedAt);
  const { reporterName = '', reporterEmail = '', includePictures } = options;
  const record: Pick<ReportRecord, 'id' | 'kind' | 'form'> = latest ?? {
    id: page.id,
    kind: page.source === 'reported' ? 'missed' : 'scam',
    form: { reporterName, reporterEmail, includePicture: includePictures },
  };
  const { version, country } = options;
  return buildReport({ page, record, picture, version, country }).facts;
}

/** The facts of events one by one, for `writeReports`. The practice alarm is no event. */
export async function* factsOfEntries(
  entries: AsyncIterable<HistoryEntry> | Iterable<HistoryEntry>,
  options: EntryOptions,
): AsyncGenerator<ReportFacts, void, void> {
  for await (const entry of entries) if (entry.page.source !== 'practice') yield factsOfEntry(entry, options);
}
