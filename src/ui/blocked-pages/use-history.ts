import { useCallback, useEffect, useState } from 'preact/hooks';
import type { BlockedPage } from '../../storage/blocked-page.ts';
import {
  type DeletedPages,
  deletePages,
  onHistoryChanged,
  restorePages,
} from '../../storage/blocked-pages.ts';
import { searchPages } from '../../storage/history-index.ts';

/** The events that fit a search, kept up to date, and the last deletion to be taken back. */
export interface HistoryView {
  readonly pages: readonly BlockedPage[] | 'loading' | 'failed';
  readonly deleted: DeletedPages | undefined;
  remove(ids: readonly string[]): Promise<void>;
  undo(): Promise<void>;
  reload(): void;
}

/** @param text what the person searches for; empty for everything */
export function useHistory(text: string): HistoryView {
  const [pages, setPages] = useState<HistoryView['pages']>('loading');
  const [deleted, setDeleted] = useState<DeletedPages>();
  const reload = useCallback(() => {
    let current = true;
    searchPages({ text }).then(
      (found) => {
        if (current) setPages(found);
      },
      (error: unknown) => {
        console.warn('hangup: the history could not be read', error);
        if (current) setPages('failed');
      },
    );
    return () => {
      current = false;
    };
  }, [text]);
  useEffect(reload, [reload]);
  useEffect(() => onHistoryChanged(() => reload()), [reload]);
  return {
    pages,
    deleted,
    remove: async (ids) => {
      setDeleted(await deletePages(ids));
      reload();
    },
    undo: async () => {
      if (deleted) await restorePages(deleted);
      setDeleted(undefined);
      reload();
    },
    reload,
  };
}
