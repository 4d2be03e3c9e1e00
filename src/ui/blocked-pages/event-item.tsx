import { useState } from 'preact/hooks';
import type { BlockedPage } from '../../storage/blocked-page.ts';
import { useText } from '../i18n/texts.tsx';
import { brandName } from '../parts/brand-name.ts';
import { Icon } from '../parts/icon.tsx';
import type { EventDeeds } from './event-buttons.tsx';
import { EventDetails } from './event-details.tsx';

interface EventItemProps {
  readonly page: BlockedPage;
  /** Making one for each event would take longer than all the rest of it. */
  readonly times: Intl.DateTimeFormat;
  readonly reported: boolean;
  readonly open: boolean;
  readonly selected: boolean;
  readonly onSelect: (selected: boolean) => void;
  readonly deeds: EventDeeds;
}

/** One event: host, time and the little that tells it apart; all else inside, and made only when it is opened. */
export function EventItem({ page, times, reported, open, selected, onSelect, deeds }: EventItemProps) {
  const t = useText('blocked-pages');
  const common = useText('common');
  const [initially] = useState(open);
  const [isOpen, setOpen] = useState(open);
  const time = times.format(page.at);
  const brands = page.brands.map((brand) => brandName(brand, common));
  return (
    <li class="card event" id={`event-${page.id}`}>
      <label class="pick">
        <input
          type="checkbox"
          aria-label={t('select', { host: page.host, time })}
          checked={selected}
          onChange={({ currentTarget }) => onSelect(currentTarget.checked)}
        />
      </label>
      <details
        class="disclosure"
        open={initially}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>
          <span class="event-head">
            <bdi class="host">{page.host}</bdi>
            <time class="soft small" dateTime={new Date(page.at).toISOString()}>
              {time}
            </time>
            <span class="event-facts soft small">
              <span>{t(`kind-${page.kind}`)}</span>
              {brands.length > 0 && <span>{brands.join(', ')}</span>}
              {page.numbers[0] && (
                <span>
                  <bdi>{page.numbers[0].shown}</bdi>
                </span>
              )}
              {(reported || page.source === 'reported') && (
                <span class="badge">{t(reported ? 'reported-yes' : 'found-by-you')}</span>
              )}
            </span>
          </span>
          <Icon name="chevron" class="chevron" />
        </summary>
        {isOpen && (
          <div class="inside stack">
            <EventDetails page={page} deeds={deeds} />
          </div>
        )}
      </details>
    </li>
  );
}
