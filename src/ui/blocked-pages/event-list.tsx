import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BlockedPage } from '../../storage/blocked-page.ts';
import { useText, useTexts } from '../i18n/texts.tsx';
import type { EventDeeds } from './event-buttons.tsx';
import { EventItem } from './event-item.tsx';
import type { Filters } from './filters.ts';

/** Events on one sheet: few enough that ten thousand cost no more than these, in any browser and screen reader. */
export const SHEET = 25;

interface EventListProps {
  readonly pages: readonly BlockedPage[];
  /** What was asked for: where it changes, the list begins anew. */
  readonly question: Filters;
  readonly reported: ReadonlySet<string>;
  /** Id of an event to open at first. */
  readonly asked: string | null;
  readonly selection: ReadonlySet<string>;
  readonly onSelect: (id: string, selected: boolean) => void;
  readonly deeds: EventDeeds;
}

/** The events, a sheet at a time. */
export function EventList({ pages, question, reported, asked, selection, onSelect, deeds }: EventListProps) {
  const [wanted, setWanted] = useState(() => ({ question, sheet: sheetOf(pages, asked) }));
  const { region } = useTexts();
  const times = useMemo(
    () => new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeStyle: 'short' }),
    [region],
  );
  const list = useRef<HTMLUListElement>(null);
  const sheets = Math.max(1, Math.ceil(pages.length / SHEET));
  // A new question begins at the first sheet; deleting may have taken the last one away.
  const sheet = wanted.question === question ? Math.min(wanted.sheet, sheets - 1) : 0;
  const turn = (next: number) => {
    setWanted({ question, sheet: next });
    list.current?.scrollIntoView?.({ block: 'start' });
    list.current?.focus({ preventScroll: true });
  };
  useEffect(() => {
    if (asked) document.getElementById(`event-${asked}`)?.scrollIntoView?.({ block: 'start' });
  }, [asked]);
  return (
    <>
      <ul class="events" ref={list} tabIndex={-1}>
        {pages.slice(sheet * SHEET, (sheet + 1) * SHEET).map((page) => (
          <EventItem
            key={page.id}
            page={page}
            times={times}
            reported={reported.has(page.id)}
            open={page.id === asked}
            selected={selection.has(page.id)}
            onSelect={(selected) => onSelect(page.id, selected)}
            deeds={deeds}
          />
        ))}
      </ul>
      {sheets > 1 && <Sheets sheet={sheet} sheets={sheets} onTurn={turn} />}
    </>
  );
}

function sheetOf(pages: readonly BlockedPage[], asked: string | null): number {
  const at = asked ? pages.findIndex(({ id }) => id === asked) : 0;
  return Math.floor(Math.max(at, 0) / SHEET);
}

interface SheetsProps {
  readonly sheet: number;
  readonly sheets: number;
  readonly onTurn: (sheet: number) => void;
}

function Sheets({ sheet, sheets, onTurn }: SheetsProps) {
  const t = useText('blocked-pages');
  return (
    <nav class="sheets row" aria-label={t('sheets')}>
      <button type="button" class="button" disabled={sheet === 0} onClick={() => onTurn(sheet - 1)}>
        {t('previous')}
      </button>
      <span role="status">{t('sheet', { sheet: sheet + 1, sheets })}</span>
      <button type="button" class="button" disabled={sheet >= sheets - 1} onClick={() => onTurn(sheet + 1)}>
        {t('next')}
      </button>
    </nav>
  );
}
