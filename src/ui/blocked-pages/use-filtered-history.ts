import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PageQuery } from '../../storage/history-search.ts';
import { useTexts } from '../i18n/texts.tsx';
import { type Filters, NO_FILTERS, narrowing, queryOf } from './filters.ts';
import { languageName } from './language-name.ts';
import { type HistoryView, useHistory } from './use-history.ts';

/** The history as the filters show it. */
export interface FilteredHistory {
  readonly filters: Filters;
  readonly setFilters: (filters: Filters) => void;
  readonly query: PageQuery;
  readonly history: HistoryView;
  /** Whether a filter leaves something out. */
  readonly narrowed: boolean;
  /** Names of the languages that occur, by their subtag. */
  readonly languages: ReadonlyMap<string, string>;
}

export function useFilteredHistory(): FilteredHistory {
  const { language } = useTexts();
  const [filters, setFilters] = useState<Filters>(NO_FILTERS);
  const [known, setKnown] = useState<readonly string[]>([]);
  const languages = useMemo(
    () => new Map(known.map((code) => [code, languageName(code, language)] as const)),
    [known, language],
  );
  const query = useMemo(() => queryOf(filters, Date.now(), languages), [filters, languages]);
  const history = useHistory(query);
  const { languages: codes } = history.facts;
  useEffect(() => setKnown((before) => (before.join() === codes.join() ? before : codes)), [codes]);
  return { filters, setFilters, query, history, languages, narrowed: narrowing(filters) > 0 };
}
