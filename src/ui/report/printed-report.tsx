import { useText } from '../i18n/texts.tsx';
import type { Draft } from './use-draft.ts';
import { useReportText } from './use-report-text.ts';

/** The report on paper: hidden on the screen, and alone on the sheet. */
export function PrintedReport({ draft }: { draft: Draft }) {
  const t = useText('report');
  const { text } = useReportText(draft);
  const { picture } = draft.report.facts;
  return (
    <section class="sheet" aria-hidden="true">
      <p class="sheet-text">{text}</p>
      {picture && <img src={picture} alt={t('picture-alt')} />}
    </section>
  );
}
