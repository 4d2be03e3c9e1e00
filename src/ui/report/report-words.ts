import type { ReportFacts } from '../../reporting/report-facts.ts';
import { type TextPart, textParts, toText } from '../../reporting/text.ts';
import type { Words } from '../../reporting/words.ts';
import type { Translator } from '../i18n/texts.tsx';

/** The words that reports are written in: those of the interface. */
export function wordsOf(fields: Translator<'report-fields'>, evidence: Translator<'evidence'>): Words {
  return {
    label: (key) => fields(key),
    signal: (id, quote = '…') => evidence(id, { count: 1, quote, brand: quote }),
  };
}

/** The report as text. A picture can't go with text, so the text doesn't speak of one. */
export function plainText(facts: ReportFacts, words: Words): string {
  return toText(withoutPicture(facts), words);
}

/**
 * What goes into which field of a form: the address as it is, since forms refuse a defanged one, and the rest as text.
 */
export function pasteParts(facts: ReportFacts, words: Words): TextPart[] {
  return textParts(withoutPicture(facts), words).map((part) =>
    part.id === 'url' ? { ...part, text: facts.url } : part,
  );
}

function withoutPicture({ picture: _left, ...facts }: ReportFacts): ReportFacts {
  return facts;
}
