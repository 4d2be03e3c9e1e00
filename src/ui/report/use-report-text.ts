import type { TextPart } from '../../reporting/text.ts';
import type { Words } from '../../reporting/words.ts';
import { useText } from '../i18n/texts.tsx';
import { pasteParts, plainText, wordsOf } from './report-words.ts';
import type { Draft } from './use-draft.ts';

/** The report in the words of the interface, as it stands now. */
export interface ReportText {
  readonly words: Words;
  readonly text: string;
  readonly parts: readonly TextPart[];
}

export function useReportText({ report: { facts } }: Draft): ReportText {
  const words = wordsOf(useText('report-fields'), useText('evidence'));
  return { words, text: plainText(facts, words), parts: pasteParts(facts, words) };
}
