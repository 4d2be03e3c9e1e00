import { type EntryOptions, factsOfEntries } from '../../reporting/entry-reports.ts';
import { FORMAT_FACTS, type ReportFormat, writeReports } from '../../reporting/formats.ts';
import { writeBackup } from '../../reporting/json.ts';
import type { ReportFacts } from '../../reporting/report-facts.ts';
import type { Words } from '../../reporting/words.ts';
import { iterateHistory } from '../../storage/backup.ts';

export const EXPORT_FORMATS = ['backup', 'csv', 'text', 'xarf', 'stix', 'misp'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportRequest {
  readonly format: ExportFormat;
  /** The events, in the order of the file. */
  readonly ids: readonly string[];
  readonly options: EntryOptions;
  readonly words: Words;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export interface ExportedFile {
  readonly name: string;
  readonly content: Blob;
  /** Events that are in the file. Formats for abuse desks take no mistakes and no practice alarms. */
  readonly written: number;
}

/** Text is handed to the browser in parts of so many pieces, which may then lie on the disk. */
const PIECES = 500;
/** Events between two tellings of how far it is. */
const STEP = 50;

/**
 * Writes events as one file.
 *
 * @param onProgress told how many events were read so far
 * @param signal ends it
 * @throws HistoryError, or the signal's reason where it was ended
 */
export async function writeExport(
  request: ExportRequest,
  onProgress: (done: number) => void,
  signal?: AbortSignal,
): Promise<ExportedFile> {
  const { format, ids, options, words, now } = request;
  const count = { read: 0, written: 0 };
  const entries = watched(iterateHistory(ids), () => {
    signal?.throwIfAborted();
    count.read += 1;
    if (count.read % STEP === 0) onProgress(count.read);
  });
  const isBackup = format === 'backup';
  const pieces = isBackup
    ? writeBackup(entries, now)
    : writeReports(format, taken(factsOfEntries(entries, options), format, count), words);
  const { extension, mediaType } = isBackup
    ? { extension: 'json', mediaType: 'application/json' }
    : FORMAT_FACTS[format];
  const content = await collect(pieces, mediaType);
  onProgress(count.read);
  const day = new Date(now).toISOString().slice(0, 10);
  return {
    name: `hangup-${isBackup ? 'blocked-pages' : format}-${day}.${extension}`,
    content,
    written: isBackup ? count.read : count.written,
  };
}

async function* watched<T>(items: AsyncIterable<T>, onItem: () => void): AsyncGenerator<T, void, void> {
  for await (const item of items) {
    onItem();
    yield item;
  }
}

async function* taken(
  reports: AsyncIterable<ReportFacts>,
  format: ReportFormat,
  count: { written: number },
): AsyncGenerator<ReportFacts, void, void> {
  for await (const facts of reports) {
    if (!FORMAT_FACTS[format].takes(facts)) continue;
    count.written += 1;
    yield facts;
  }
}

async function collect(pieces: AsyncIterable<string>, type: string): Promise<Blob> {
  let parts: (string | Blob)[] = [];
  for await (const piece of pieces) {
    parts.push(piece);
    if (parts.length >= PIECES) parts = [new Blob(parts)];
  }
  return new Blob(parts, { type });
}
