import { ChannelList } from '../guidance/channel-list.tsx';
import { CountryLine } from '../guidance/country-line.tsx';
import { useCountry } from '../guidance/use-country.ts';
import { useText } from '../i18n/texts.tsx';

/** Where to report in this country, and the way to Hangup's own report. A practice alarm is reported nowhere. */
export function Report({ id, practice }: { id: string; practice: boolean }) {
  const t = useText('warning');
  const { country } = useCountry();
  return (
    <>
      {!practice && (
        <p class="row">
          <a class="button" href={`/report.html?event=${id}`} target="_blank" rel="noopener">
            {t('start-report')}
          </a>
          <span class="soft">{t('start-report-explained')}</span>
        </p>
      )}
      <CountryLine id="report-country" />
      <ChannelList channels={country.channels} />
    </>
  );
}
