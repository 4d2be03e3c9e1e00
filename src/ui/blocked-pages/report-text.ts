import { factsOfEntry } from '../../reporting/entry-reports.ts';
import { toText } from '../../reporting/text.ts';
import type { Words } from '../../reporting/words.ts';
import type { BlockedPage } from '../../storage/blocked-page.ts';
import type { Translator } from '../i18n/texts.tsx';

/** The words of a report in the interface's language. */
export function reportWords(fields: Translator<'report-fields'>, evidence: Translator<'evidence'>): Words {
  return {
    label: (key) => fields(key),
    signal: (id) => evidence(id, { count: 1, quote: '…', brand: '…' }),
  };
}

/** The facts of an event as text for a mail or a form: addresses defanged, the person's own data masked. */
export function reportText(page: BlockedPage, words: Words): string {
  const options = { version: '', country: '', includePictures: false };
  return toText(factsOfEntry({ page, reports: [] }, options), words);
}
