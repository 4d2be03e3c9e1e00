import type { ComponentChildren } from 'preact';
import type { BlockedPage } from '../../storage/blocked-page.ts';
import { useText, useTexts } from '../i18n/texts.tsx';
import { brandName } from '../parts/brand-name.ts';
import { Picture } from '../parts/picture.tsx';
import { Reasons } from '../parts/reasons.tsx';
import { EventButtons, type EventDeeds } from './event-buttons.tsx';
import { EventNumbers } from './event-numbers.tsx';
import { EventReports } from './event-reports.tsx';
import { EventTimeline } from './event-timeline.tsx';
import { EventWay } from './event-way.tsx';
import { languageName } from './language-name.ts';
import { LongAddress } from './long-address.tsx';
import { useEventExtras } from './use-event-extras.ts';

/** All that is known of an event, and what can be done about it. */
export function EventDetails({ page, deeds }: { readonly page: BlockedPage; readonly deeds: EventDeeds }) {
  const t = useText('blocked-pages');
  const fields = useText('report-fields');
  const common = useText('common');
  const { language } = useTexts();
  const { picture, reports, seen } = useEventExtras(page);
  const brands = page.brands.map((brand) => brandName(brand, common));
  const pageLanguage = page.language && languageName(page.language, language);
  return (
    <>
      <EventButtons page={page} deeds={deeds} />
      <EventReports reports={reports} />
      {picture && <Picture source={picture} />}
      <EventNumbers numbers={page.numbers} seen={seen} onFind={(text) => deeds.onFind({ text })} />
      {seen.host.length > 0 && (
        <p>
          {t('seen-host', { count: seen.host.length })}{' '}
          <button type="button" class="link" onClick={() => deeds.onFind({ host: page.host })}>
            {t('show-these')}
          </button>
        </p>
      )}
      {page.evidence.length > 0 && (
        <section class="part">
          <h3>{t('why')}</h3>
          <Reasons evidence={page.evidence} />
        </section>
      )}
      <section class="part">
        <h3>{t('page')}</h3>
        <dl class="facts">
          {page.title && (
            <Fact name={fields('field-title')}>
              <bdi>{page.title}</bdi>
            </Fact>
          )}
          <Fact name={t('address')}>
            <LongAddress address={page.url} />
          </Fact>
          {page.hostingSuffix && (
            <Fact name={fields('field-hosting')}>
              <bdi>{page.hostingSuffix}</bdi>
            </Fact>
          )}
          {brands.length > 0 && <Fact name={fields('field-brands')}>{brands.join(', ')}</Fact>}
          {page.emails.length > 0 && (
            <Fact name={fields('field-emails')}>
              <bdi>{page.emails.join(', ')}</bdi>
            </Fact>
          )}
          {pageLanguage && <Fact name={t('filter-language')}>{pageLanguage}</Fact>}
          <Fact name={t('done')}>{t(`action-${page.action}`)}</Fact>
        </dl>
      </section>
      <EventWay chain={page.chain} />
      <EventTimeline page={page} />
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
