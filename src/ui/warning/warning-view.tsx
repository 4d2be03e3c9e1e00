import type { WarningCase } from '../../messaging/messages.ts';
import { Reach } from '../guidance/reach.tsx';
import { useText } from '../i18n/texts.tsx';
import { brandName } from '../parts/brand-name.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { Logo } from '../parts/logo.tsx';
import { Picture } from '../parts/picture.tsx';
import { ReadingTools } from '../parts/reading-tools.tsx';
import { Reasons } from '../parts/reasons.tsx';
import { useHeadingFocus } from '../parts/use-heading-focus.ts';
import { brandOf, numbersOf, wantedBy } from './advice.ts';
import { AlreadyHappened } from './already-happened.tsx';
import { CloseButton } from './close-button.tsx';
import { GoOn } from './go-on.tsx';
import { NumberBlock, useNumberAdvice } from './number-block.tsx';
import { Report } from './report.tsx';
import { TrustedPerson } from './trusted-person.tsx';

/** The whole warning. Without a case it still says the one thing that matters. */
export function WarningView({ id, warning }: { id: string; warning: WarningCase | undefined }) {
  const t = useText('warning');
  const guidance = useText('guidance');
  const common = useText('common');
  const heading = useHeadingFocus();
  const page = warning?.page;
  const runs = page !== undefined && wantedBy(page) === 'run';
  const numbers = page ? numbersOf(page) : [];
  const brand = page && brandOf(page);
  const brandInWords = brand && brandName(brand, common);
  const advice = useNumberAdvice(numbers.length, brandInWords);
  const first = t('heading');
  const second = t(runs ? 'heading-download' : 'heading-fine');
  const lead = t(runs ? 'lead-download' : 'lead');
  return (
    <main class="column stack warning">
      <Logo />
      {page?.source === 'practice' && <p class="notice">{t('practice')}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {first} <span>{second}</span>
      </h1>
      <p class="lead">{lead}</p>
      <div class="act">
        <NumberBlock numbers={numbers} advice={advice} />
        <CloseButton id={id} />
        {warning?.picture && <Picture source={warning.picture} />}
      </div>
      <TrustedPerson />
      <ReadingTools sentences={[first, second, lead, ...advice]} />
      <AlreadyHappened pageId={id} />
      {page && (
        <>
          <Disclosure title={guidance('title')} icon="flag">
            <Report id={id} practice={page.source === 'practice'} />
          </Disclosure>
          {brandInWords && (
            <Disclosure title={guidance('reach-title', { brand: brandInWords })} icon="phone">
              <Reach brand={brand} />
            </Disclosure>
          )}
          <Disclosure title={t('why')} icon="unknown">
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
