import Papa from 'papaparse';
import type { ReportFacts } from './report-facts.ts';
import { formatTime } from './time.ts';

/** Columns in order. Their names are fixed and English, so that files of several people can be put together. */
export const CSV_COLUMNS = [
  'report_id',
  'report_kind',
  'time_utc',
  'time_local',
  'scam_kind',
  'language',
  'url',
  'host',
  'hosting',
  'title',
  'numbers_shown',
  'numbers_e164',
  'emails',
  'brands',
  'signals',
  'reached_through',
  'caller_numbers',
  'caller_emails',
  'caller_websites',
  'caller_names',
  'remote_access',
  'loss_amount',
  'loss_currency',
  'payments',
  'story',
  'browser',
] as const;

/** Reads as a formula in Excel, LibreOffice or Google Sheets; also behind blanks, and in full width. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/;

/** The heading of a CSV file, with the mark by which Excel knows UTF-8. */
export function csvHead(): string {
  return `\uFEFF${line([...CSV_COLUMNS])}`;
}

/** One report as a line of a CSV file (RFC 4180). Cells that would run as formulas begin with an apostrophe. */
export function csvLine(facts: ReportFacts): string {
  const many = (values: readonly (string | undefined)[]): string => values.filter(Boolean).join('; ');
  const row: Record<(typeof CSV_COLUMNS)[number], string> = {
    report_id: facts.id,
    report_kind: facts.kind,
    time_utc: new Date(facts.at).toISOString(),
    time_local: formatTime(facts.at, facts.timeZone),
    scam_kind: facts.scamKind ?? '',
    language: facts.language ?? '',
    url: facts.url,
    host: facts.host,
    hosting: facts.hostingSuffix ?? '',
    title: facts.title ?? '',
    numbers_shown: many(facts.numbers.map(({ shown }) => shown)),
    numbers_e164: many(facts.numbers.map(({ e164 }) => e164)),
    emails: many(facts.emails),
    brands: many(facts.brands),
    signals: many(facts.evidence.map(({ signal, quote }) => (quote ? `${signal}: ${quote}` : signal))),
    reached_through: many(facts.chain.map(({ how, url }) => `${how}: ${url}`)),
    caller_numbers: many(facts.callerNumbers.map(({ shown, e164 }) => e164 ?? shown)),
    caller_emails: many(facts.callerEmails),
    caller_websites: many(facts.callerWebsites),
    caller_names: many(facts.callerNames),
    remote_access: facts.remoteAccess === undefined ? '' : facts.remoteAccess ? 'yes' : 'no',
    loss_amount: facts.loss ? facts.loss.amount.toFixed(2) : '',
    loss_currency: facts.loss?.currency ?? '',
    payments: many(facts.payments),
    story: facts.story ?? '',
    browser: facts.browser ?? '',
  };
  return line(CSV_COLUMNS.map((column) => row[column]));
}

function line(cells: string[]): string {
  return `${Papa.unparse([cells.map(defuse)], { newline: '\r\n' })}\r\n`;
}

/** Puts an apostrophe before a cell that a spreadsheet would run. */
export function defuse(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}
