import { useState } from 'preact/hooks';
import type { BlockedPage } from '../../storage/blocked-page.ts';
import { useText, useTexts } from '../i18n/texts.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { Reasons } from '../parts/reasons.tsx';
import { reportText } from './report-text.ts';

/** Addresses can be megabytes long; the whole one goes with a copied report. */
const SHOWN_ADDRESS = 200;

interface EventCardProps {
  readonly page: BlockedPage;
  readonly open: boolean;
  readonly onDelete: () => void;
}

/** One event: host and time, and inside what it showed, why it was stopped and what was done. */
export function EventCard({ page, open, onDelete }: EventCardProps) {
  const t = useText('blocked-pages');
  const fields = useText('report-fields');
  const evidence = useText('evidence');
  const { region } = useTexts();
  const [copied, setCopied] = useState(false);
  const time = new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeStyle: 'short' }).format(page.at);
  const copy = async () => {
    await navigator.clipboard.writeText(reportText(page, fields, evidence));
    setCopied(true);
  };
  const title = (
    <>
      <bdi>{page.host}</bdi> <span class="soft small">{time}</span>
    </>
  );
  return (
    <Disclosure title={title} open={open}>
      {page.title && <p class="words">{page.title}</p>}
      {page.numbers.length > 0 && (
        <section>
          <h3>{t('numbers')}</h3>
          <ul>
            {page.numbers.map(({ shown }) => (
              <li key={shown}>
                <bdi>{shown}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{t('address')}</h3>
        <p class="words">
          <bdi>{page.url.slice(0, SHOWN_ADDRESS)}</bdi>
        </p>
      </section>
      <section>
        <h3>{t('done')}</h3>
        <p>{t(`action-${page.action}`)}</p>
      </section>
      {page.evidence.length > 0 && (
        <section>
          <h3>{t('why')}</h3>
          <Reasons evidence={page.evidence} />
        </section>
      )}
      <div class="row">
        <button type="button" class="button" onClick={() => void copy()}>
          {t('copy')}
        </button>
        <button type="button" class="button quiet" onClick={onDelete}>
          {t('delete')}
        </button>
      </div>
      <p role="status">{copied && t('copied')}</p>
    </Disclosure>
  );
}
