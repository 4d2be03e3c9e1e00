import '../options/options.css';
import './report.css';
import { useEffect } from 'preact/hooks';
import { ChannelList } from '../guidance/channel-list.tsx';
import { CountryLine } from '../guidance/country-line.tsx';
import { useCountry } from '../guidance/use-country.ts';
import { useText } from '../i18n/texts.tsx';
import { Logo } from '../parts/logo.tsx';
import { ReportView } from './report-view.tsx';
import { type Subject, useSubject } from './use-subject.ts';

/** Reporting one page: where to, what is sent, and what the person adds. */
export function ReportPage() {
  const t = useText('report');
  const [subject, goOn, turnInto] = useSubject();
  const title = titleOf(subject);
  useEffect(() => {
    document.title = t(title);
  }, [t, title]);
  if (subject.state === 'loading') return null;
  if (subject.state === 'ready')
    return <ReportView key={subject.record.id} subject={subject} onTurn={turnInto} />;
  return (
    <main class="column stack report">
      <Logo />
      <h1>{t(title)}</h1>
      {subject.state === 'ask' && <p>{t('ask')}</p>}
      {subject.state === 'nothing' && <p>{t('nothing')}</p>}
      {subject.state === 'practice' && <p>{t('nothing-practice')}</p>}
      {subject.state === 'trouble' && <Trouble />}
      <div class="row">
        {subject.state === 'ask' && (
          <button type="button" class="button primary" onClick={goOn}>
            {t('ask-yes')}
          </button>
        )}
        <a class="button" href="/blocked-pages.html">
          {t('blocked-pages')}
        </a>
      </div>
    </main>
  );
}

function titleOf(subject: Subject) {
  if (subject.state === 'ready') return `title-${subject.record.kind}` as const;
  if (subject.state === 'ask') return 'ask-title';
  return subject.state === 'nothing' || subject.state === 'practice' ? 'nothing-title' : 'title-missed';
}

/** Without the store there is no draft, but the offices can be reached all the same. */
function Trouble() {
  const t = useText('report');
  const { country } = useCountry();
  return (
    <>
      <p>{t('trouble')}</p>
      <CountryLine id="report-country" />
      <ChannelList channels={country.channels} />
    </>
  );
}
