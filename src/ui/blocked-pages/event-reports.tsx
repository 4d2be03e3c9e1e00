import type { ReportRecord } from '../../storage/blocked-page.ts';
import { useText, useTexts } from '../i18n/texts.tsx';
import { destinationName } from '../report/destination-name.ts';

/** Where the event was reported, with the number that the police gave; or that a report was begun. */
export function EventReports({ reports }: { readonly reports: readonly ReportRecord[] }) {
  const t = useText('blocked-pages');
  const report = useText('report');
  const { region } = useTexts();
  const dates = new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeStyle: 'short' });
  const sent = reports.flatMap((report) => report.sent).sort((a, b) => b.at - a.at);
  const begun = reports.some(({ state }) => state === 'draft');
  if (sent.length === 0 && !begun) return null;
  return (
    <section class="part">
      <h3>{t('reports')}</h3>
      <ul class="plain-list">
        {sent.map(({ to, at, reference }) => (
          <li key={`${to} ${at}`}>
            {t.rich('report-sent', { to: <bdi>{destinationName(to, report)}</bdi>, date: dates.format(at) })}
            {reference && <> {t.rich('report-reference', { reference: <bdi>{reference}</bdi> })}</>}
          </li>
        ))}
        {begun && <li>{t('report-begun')}</li>}
      </ul>
    </section>
  );
}
