import { csvHead, csvLine } from './csv.ts';
import { toMisp } from './misp.ts';
import { isAbuse, type ReportFacts } from './report-facts.ts';
import { type StixObject, toStix } from './stix.ts';
import { toText } from './text.ts';
import type { Words } from './words.ts';
import { canBeXarf, toXarf } from './xarf.ts';

/** Formats that reports are written in. The backup, which can be read back in, is in `json.ts`. */
export const REPORT_FORMATS = ['xarf', 'stix', 'misp', 'csv', 'text'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

interface FormatFacts {
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Whether a report can be written in it. Others are left out of an export. */
  readonly takes: (facts: ReportFacts) => boolean;
}

export const FORMAT_FACTS: Readonly<Record<ReportFormat, FormatFacts>> = {
  xarf: { extension: 'json', mediaType: 'application/json', takes: canBeXarf },
  stix: { extension: 'json', mediaType: 'application/stix+json;version=2.1', takes: isAbuse },
  misp: { extension: 'json', mediaType: 'application/json', takes: isAbuse },
  csv: { extension: 'csv', mediaType: 'text/csv;charset=utf-8', takes: () => true },
  text: { extension: 'txt', mediaType: 'text/plain;charset=utf-8', takes: () => true },
};

type Pieces = AsyncGenerator<string, void, void>;
type Reports = AsyncIterable<ReportFacts> | Iterable<ReportFacts>;

/**
 * Writes reports as one file, in pieces: at least one for each report, so that progress can be shown and thousands of
 * reports are never in memory at once.
 *
 * Of one report, XARF and MISP are the plain object that a mailbox or an import takes. Of several, XARF is one report a
 * line, since the standard knows single reports only, and MISP is the collection that its own export gives.
 */
export async function* writeReports(format: ReportFormat, reports: Reports, words: Words): Pieces {
  const taken = take(reports, FORMAT_FACTS[format].takes);
  switch (format) {
    case 'csv':
      yield csvHead();
      for await (const facts of taken) yield csvLine(facts);
      return;
    case 'text':
      for await (const facts of taken) yield `${toText(facts, words)}\n`;
      return;
    case 'xarf':
      yield* join(
        map(taken, (facts) => toXarf(facts, toText(facts, words))),
        '',
        '\n',
        '\n',
      );
      return;
    case 'misp':
      yield* join(map(taken, toMisp), '{"response":[\n', ',\n', '\n]}\n');
      return;
    case 'stix':
      yield* writeStix(taken);
  }
}

async function* take(reports: Reports, takes: (facts: ReportFacts) => boolean): AsyncGenerator<ReportFacts> {
  for await (const facts of reports) if (takes(facts)) yield facts;
}

async function* map<T>(
  reports: AsyncIterable<ReportFacts>,
  write: (facts: ReportFacts) => Promise<T>,
): AsyncGenerator<T> {
  for await (const facts of reports) yield await write(facts);
}

/** One object stands alone; several stand between `open` and `close`. */
async function* join(objects: AsyncIterable<unknown>, open: string, between: string, close: string): Pieces {
  let first: string | undefined;
  let many = false;
  for await (const object of objects) {
    if (first === undefined) first = JSON.stringify(object);
    else {
      if (!many) yield open + first;
      many = true;
      yield between + JSON.stringify(object);
    }
  }
  if (many) yield close;
  else if (first !== undefined) yield `${first}\n`;
}

/** Observables and markings recur; each stands in the bundle once. */
async function* writeStix(reports: AsyncIterable<ReportFacts>): Pieces {
  const known = new Set<string>();
  let open = false;
  for await (const facts of reports) {
    const bundle = await toStix([facts]);
    const fresh = bundle.objects.filter(({ id }: StixObject) => !known.has(id));
    for (const { id } of fresh) known.add(id);
    const text = fresh.map((object) => JSON.stringify(object)).join(',\n');
    yield open ? `,\n${text}` : `{"type":"bundle","id":"${bundle.id}","objects":[\n${text}`;
    open = true;
  }
  if (open) yield '\n]}\n';
}
