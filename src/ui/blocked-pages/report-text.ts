import { factsOfEntry } from '../../reporting/entry-reports.ts';
import { toText } from '../../reporting/text.ts';
import type { Words } from '../../reporting/words.ts';
import type { BlockedPage } from '../../storage/blocked-page.ts';
import type { Translator } from '../i18n/texts.tsx';

/** The facts of an event as text for a mail or a form: addresses defanged, the person's own data masked. */
export function reportText(
  page: BlockedPage,
  fields: Translator<'report-fields'>,
  evidence: Translator<'evidence'>,
): string {
  const words: Words = {
    label: (key) => fields(key),
    signal: (id) => evidence(id, { count: 1, quote: '…', brand: '…' }),
  };
  const options = { version: '', country: '', includePictures: false };
  return toText(factsOfEntry({ page, reports: [] }, options), words);
}
