import { ACTIONS, type Action, type BlockedPage, type TimelineStep } from '../../storage/blocked-page.ts';
import { useText, useTexts } from '../i18n/texts.tsx';

const isAction = (what: TimelineStep['what']): what is Action =>
  (ACTIONS as readonly string[]).includes(what);

/** What happened and when, in order, to the second and in the zone of the machine at that time. */
export function EventTimeline({ page }: { readonly page: BlockedPage }) {
  const t = useText('blocked-pages');
  const { region } = useTexts();
  if (page.timeline.length === 0) return null;
  const times = timeFormat(region, page.timeZone);
  const steps = [...page.timeline].sort((a, b) => a.at - b.at);
  return (
    <section class="part">
      <h3>{t('timeline')}</h3>
      <ol class="timeline">
        {steps.map(({ at, what }, index) => (
          <li key={`${index} ${what}`}>
            <time class="soft" dateTime={new Date(at).toISOString()}>
              {times.format(at)}
            </time>
            <span>{isAction(what) ? t(`action-${what}`) : t(`step-${what}`)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A backup may name a zone that this browser doesn't know. */
function timeFormat(region: string, timeZone: string): Intl.DateTimeFormat {
  const style = { timeStyle: 'medium' } as const;
  try {
    return new Intl.DateTimeFormat(region, { ...style, timeZone });
  } catch {
    return new Intl.DateTimeFormat(region, style);
  }
}
