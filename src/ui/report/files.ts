import { FORMAT_FACTS, REPORT_FORMATS, type ReportFormat, writeReports } from '../../reporting/formats.ts';
import { toReportJson } from '../../reporting/json.ts';
import type { ReportFacts } from '../../reporting/report-facts.ts';
import type { Words } from '../../reporting/words.ts';

/** Formats that one report is saved in, the plainest first. */
export const FILE_FORMATS = ['text', 'csv', 'json', 'xarf', 'stix', 'misp'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** A file to be saved. */
export interface ReportFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/** True where this report can be written in the format: XARF needs an e-mail address, and a mistake is no abuse. */
export function canBeFile(format: FileFormat, facts: ReportFacts): boolean {
  return !isReportFormat(format) || FORMAT_FACTS[format].takes(facts);
}

/** One report as a file, named after its day and host. */
export async function reportFile(format: FileFormat, facts: ReportFacts, words: Words): Promise<ReportFile> {
  const day = new Date(facts.at).toISOString().slice(0, 10);
  const host = facts.host.replace(/[^a-z0-9.-]/gi, '-').slice(0, 60);
  const stem = `hangup-${day}-${host}`;
  if (!isReportFormat(format))
    return { name: `${stem}.json`, mediaType: 'application/json', text: toReportJson(facts) };
  const { picture: _left, ...wordsOnly } = facts;
  let text = '';
  for await (const piece of writeReports(format, [format === 'text' ? wordsOnly : facts], words))
    text += piece;
  const { extension, mediaType } = FORMAT_FACTS[format];
  const marked = extension === 'json' ? `${stem}.${format}` : stem;
  return { name: `${marked}.${extension}`, mediaType, text };
}

function isReportFormat(format: FileFormat): format is ReportFormat & FileFormat {
  return (REPORT_FORMATS as readonly string[]).includes(format);
}
