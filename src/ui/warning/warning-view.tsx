import type { WarningCase } from '../../messaging/messages.ts';
import { useText } from '../i18n/texts.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { Reasons } from '../parts/reasons.tsx';
import { useHeadingFocus } from '../parts/use-heading-focus.ts';
import { brandOf, numbersOf, wantedBy } from './advice.ts';
import { CloseButton } from './close-button.tsx';
import { GoOn } from './go-on.tsx';
import { NumberBlock } from './number-block.tsx';

/** The whole warning. Without a case it still says the one thing that matters. */
export function WarningView({ id, warning }: { id: string; warning: WarningCase | undefined }) {
  const t = useText('warning');
  const heading = useHeadingFocus();
  const page = warning?.page;
  const runs = page !== undefined && wantedBy(page) === 'run';
  return (
    <main class="column stack warning">
      {page?.source === 'practice' && <p class="notice">{t('practice')}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {t(runs ? 'heading-download' : 'heading')}
      </h1>
      <p class="lead">{t(runs ? 'lead-download' : 'lead')}</p>
      <NumberBlock numbers={page ? numbersOf(page) : []} brand={page && brandOf(page)} />
      <CloseButton id={id} />
      {page && (
        <>
          <Disclosure title={t('why')}>
            <Reasons evidence={page.evidence} />
            <p class="soft small">
              {t('page-address')}: <bdi>{page.url}</bdi>
            </p>
            {warning.notRecorded && <p class="soft small">{t('not-recorded')}</p>}
          </Disclosure>
          {page.source !== 'practice' && <GoOn id={id} host={page.host} />}
        </>
      )}
    </main>
  );
}
