import { useRef } from 'preact/hooks';
import { destinationsFor } from '../../reporting/destinations.ts';
import type { ReportRecord } from '../../storage/blocked-page.ts';
import { useCountry } from '../guidance/use-country.ts';
import { useText, useTexts } from '../i18n/texts.tsx';
import { Logo } from '../parts/logo.tsx';
import { useHeadingFocus } from '../parts/use-heading-focus.ts';
import { AllowCard } from './allow-card.tsx';
import { BestChannel } from './best-channel.tsx';
import { EndpointCard } from './endpoint-card.tsx';
import { KeepWays } from './keep-ways.tsx';
import { Known } from './known.tsx';
import { MorePlaces } from './more-places.tsx';
import { PicturePart } from './picture-part.tsx';
import { Preview } from './preview.tsx';
import { PrintedReport } from './printed-report.tsx';
import { SentList } from './sent-list.tsx';
import type { Found } from './subject.ts';
import { useDraft } from './use-draft.ts';
import { waysOf } from './ways.ts';

interface ReportViewProps {
  readonly subject: Extract<Found, { state: 'ready' }>;
  readonly onTurn: (kind: ReportRecord['kind']) => void;
}

/** The whole report: the one best place first, everything else beneath. */
export function ReportView({ subject: { page, record, tabId }, onTurn }: ReportViewProps) {
  const t = useText('report');
  const common = useText('common');
  const { region } = useTexts();
  const { country } = useCountry();
  const heading = useHeadingFocus();
  const known = useRef<HTMLDivElement>(null);
  const draft = useDraft(page, record, tabId, country.code);
  const mistake = record.kind === 'mistake';
  const { best, others } = waysOf(destinationsFor(draft.report.facts, country.code));
  const date = new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeStyle: 'short' }).format(page.at);
  const addFirst = () => {
    const part = known.current?.querySelector('details');
    if (part) part.open = true;
    part?.querySelector('textarea')?.focus();
  };
  return (
    <>
      <main class="column stack report">
        <Logo />
        <h1 ref={heading} tabIndex={-1}>
          {t(`title-${record.kind}`)}
        </h1>
        <p class="lead">{t(mistake ? 'lead-mistake' : 'lead')}</p>
        <p class="soft">
          {t.rich('seen', {
            host: (
              <strong>
                <bdi>{page.host}</bdi>
              </strong>
            ),
            date,
          })}
        </p>
        {mistake && <AllowCard host={page.host} />}
        {best && <BestChannel channel={best} draft={draft} onAddFirst={addFirst} />}
        <EndpointCard draft={draft} />
        <SentList draft={draft} />
        <div ref={known}>
          <Known draft={draft} />
        </div>
        <Preview draft={draft} />
        <PicturePart draft={draft} />
        {others.length > 0 && <MorePlaces ways={others} draft={draft} />}
        <KeepWays draft={draft} />
        <p class="soft small" role="status">
          {draft.saved ? t(draft.record.state === 'draft' ? 'draft' : 'state-sent') : common('not-saved')}
        </p>
        {page.source !== 'reported' && (
          <p>
            <button type="button" class="link" onClick={() => onTurn(mistake ? 'scam' : 'mistake')}>
              {t(mistake ? 'is-scam' : 'is-mistake')}
            </button>
          </p>
        )}
      </main>
      <PrintedReport draft={draft} />
    </>
  );
}
