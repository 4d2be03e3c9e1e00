import { useMemo, useRef, useState } from 'preact/hooks';
import { useText } from '../i18n/texts.tsx';
import type { EventDeeds } from './event-buttons.tsx';
import { EventList } from './event-list.tsx';
import { FilterBar } from './filter-bar.tsx';
import { NO_FILTERS } from './filters.ts';
import { SelectionBar } from './selection-bar.tsx';
import { type Deeds, MOST_UNDONE } from './use-deeds.ts';
import type { FilteredHistory } from './use-filtered-history.ts';
import { useSelection } from './use-selection.ts';

interface FoundProps {
  readonly filtered: FilteredHistory;
  readonly deeds: Deeds;
  readonly onExport: (ids: readonly string[]) => void;
  /** Asked before so many are deleted that they can't be put back. */
  readonly onAsk: (ids: readonly string[]) => void;
}

/** Search, filters, and the events that fit them. */
export function Found({ filtered, deeds, onExport, onAsk }: FoundProps) {
  const t = useText('blocked-pages');
  const { filters, setFilters, history, languages, narrowed } = filtered;
  const { facts, pages } = history;
  const [asked] = useState(askedEvent);
  const selection = useSelection(pages);
  const heading = useRef<HTMLHeadingElement>(null);
  // What had the focus goes away; the count is the nearest place that stays.
  const focusHeading = () => heading.current?.focus();
  const eventDeeds = useMemo<EventDeeds>(
    () => ({
      onDelete: ({ id }) => {
        focusHeading();
        void deeds.remove([id]);
      },
      onAllow: (host, allow) => void deeds.allow(host, allow),
      onFind: (what) => {
        setFilters({ ...NO_FILTERS, ...what });
        focusHeading();
      },
    }),
    [deeds, setFilters],
  );
  const selected = () => pages.flatMap(({ id }) => (selection.ids.has(id) ? [id] : []));
  const removeSelected = () => {
    if (selection.ids.size > MOST_UNDONE) return onAsk(selected());
    focusHeading();
    void deeds.remove(selected());
  };
  return (
    <section class="stack found" aria-labelledby="found">
      <FilterBar filters={filters} facts={facts} languages={languages} onChange={setFilters} />
      <div class="list-head">
        <h2 id="found" ref={heading} tabIndex={-1}>
          <span role="status">
            {narrowed
              ? t('found', { found: pages.length, total: facts.total })
              : t('count', { count: facts.total })}
          </span>
        </h2>
        {pages.length > 0 && (
          <SelectionBar
            selected={selection.ids.size}
            found={pages.length}
            onAll={() => selection.chooseAll(pages)}
            onNone={selection.clear}
            onExport={() => onExport(selected())}
            onDelete={removeSelected}
          />
        )}
      </div>
      {pages.length === 0 ? (
        <p>{t('none-found')}</p>
      ) : (
        <EventList
          pages={pages}
          question={filters}
          reported={facts.reported}
          asked={asked}
          selection={selection.ids}
          onSelect={selection.choose}
          deeds={eventDeeds}
        />
      )}
    </section>
  );
}

/** The event that whoever opened the page wants to show. */
function askedEvent(): string | null {
  const asked = new URLSearchParams(location.search);
  return asked.get('event') ?? asked.get('report');
}
