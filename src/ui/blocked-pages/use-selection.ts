import { useCallback, useMemo, useState } from 'preact/hooks';
import type { BlockedPage } from '../../storage/blocked-page.ts';

/** The chosen events. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  choose(id: string, chosen: boolean): void;
  chooseAll(pages: readonly BlockedPage[]): void;
  clear(): void;
}

const NONE: ReadonlySet<string> = new Set();

/** @param pages the events that are listed: what isn't is not chosen either, so that nothing unseen is deleted */
export function useSelection(pages: readonly BlockedPage[]): Selection {
  const [chosen, setChosen] = useState(NONE);
  const ids = useMemo(() => {
    if (chosen.size === 0) return NONE;
    return new Set(pages.map(({ id }) => id).filter((id) => chosen.has(id)));
  }, [pages, chosen]);
  const choose = useCallback((id: string, wanted: boolean) => {
    setChosen((before) => {
      const next = new Set(before);
      if (wanted) next.add(id);
      else next.delete(id);
      return next;
    });
  }, []);
  return {
    ids,
    choose,
    chooseAll: (all) => setChosen(new Set(all.map(({ id }) => id))),
    clear: () => setChosen(NONE),
  };
}
