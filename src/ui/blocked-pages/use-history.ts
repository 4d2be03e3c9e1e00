import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BlockedPage } from '../../storage/blocked-page.ts';
import { onHistoryChanged } from '../../storage/blocked-pages.ts';
import { type HistoryTrouble, historyErrorOf } from '../../storage/history-error.ts';
import { type HistoryFacts, historyFacts, searchPages } from '../../storage/history-index.ts';
import type { PageQuery } from '../../storage/history-search.ts';

/** The events that fit a query, kept up to date. */
export interface HistoryView {
  readonly state: 'loading' | 'ready' | HistoryTrouble;
  readonly pages: readonly BlockedPage[];
  readonly facts: HistoryFacts;
  reload(): void;
}

const NOTHING: HistoryFacts = { total: 0, kinds: [], languages: [], brands: [], reported: new Set() };

/** @param query what the person wants to see; a new object only where it changed */
export function useHistory(query: PageQuery): HistoryView {
  const [view, setView] = useState<Omit<HistoryView, 'reload'>>({
    state: 'loading',
    pages: [],
    facts: NOTHING,
  });
  const asked = useRef(0);
  const reload = useCallback(() => {
    asked.current += 1;
    const turn = asked.current;
    const show = (next: Omit<HistoryView, 'reload'>) => {
      // An answer to an older question comes too late.
      if (turn === asked.current) setView(next);
    };
    Promise.all([searchPages(query), historyFacts()]).then(
      ([pages, facts]) => show({ state: 'ready', pages, facts }),
      (error: unknown) => {
        console.warn('hangup: the history could not be read', error);
        show({ state: historyErrorOf(error)?.reason ?? 'unavailable', pages: [], facts: NOTHING });
      },
    );
  }, [query]);
  useEffect(reload, [reload]);
  useEffect(() => onHistoryChanged(reload), [reload]);
  return useMemo(() => ({ ...view, reload }), [view, reload]);
}
