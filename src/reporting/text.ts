import { defang, defangEmail, defangText } from './defang.ts';
import { type FieldValue, fieldValues } from './report.ts';
import type { ReportFacts } from './report-facts.ts';
import type { Words } from './words.ts';

/** One labelled part of a report as text, to be copied into the field of a form. */
export interface TextPart {
  readonly id: string;
  readonly label: string;
  /** Defanged; several lines where there are several values. */
  readonly text: string;
}

const ADDRESSES = new Set(['url', 'hosting', 'callerWebsites']);
const EMAILS = new Set(['emails', 'callerEmails']);

/** The parts of a report, in reading order, without empty ones. */
export function textParts(facts: ReportFacts, words: Words): TextPart[] {
  return fieldValues(facts)
    .filter(({ values }) => values.length > 0)
    .map(({ id, values }) => ({
      id,
      label: words.label(`field-${id}`),
      text: values.map((value) => harmless(id, write(value, words))).join('\n'),
    }));
}

/**
 * A report as plain text for a mail or an online form. Addresses are defanged.
 *
 * @param words in the language of whoever gets it
 */
export function toText(facts: ReportFacts, words: Words): string {
  const parts = textParts(facts, words).map(({ label, text }) =>
    text.includes('\n') || text.length > 60
      ? `${label}:\n${text
          .split('\n')
          .map((line) => `  ${line}`)
          .join('\n')}`
      : `${label}: ${text}`,
  );
  return `${words.label(`intro-${facts.kind}`)}\n\n${parts.join('\n')}\n\n${words.label('footer')}\n`;
}

function harmless(id: string, text: string): string {
  if (ADDRESSES.has(id)) return defang(text);
  // The person's own address is to be answered to.
  if (id === 'reporter') return text;
  return EMAILS.has(id) ? defangEmail(text) : defangText(text);
}

function write(value: FieldValue, words: Words): string {
  if ('text' in value) return value.text;
  if ('key' in value) return words.label(value.key);
  const { signal, quote, count = 0 } = value;
  const sentence = words.signal(signal, quote);
  const detail = [quote && !sentence.includes(quote) && `“${quote}”`, count > 1 && `× ${count}`]
    .filter(Boolean)
    .join(' ');
  return detail ? `${sentence} ${detail}` : sentence;
}
