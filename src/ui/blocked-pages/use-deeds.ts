import { useMemo } from 'preact/hooks';
import { clearHistory, deletePages, restorePages } from '../../storage/blocked-pages.ts';
import { askBackground } from '../ask-background.ts';
import { useText } from '../i18n/texts.tsx';
import type { NoticeBoard } from './use-notice.ts';

/** From so many on, what was deleted isn't kept in memory to be put back. */
export const MOST_UNDONE = 500;

/** What the person can do with events; each is told on the board, with the way back. */
export interface Deeds {
  remove(ids: readonly string[]): Promise<void>;
  /** Without a way back: the person was asked before. */
  removeForGood(ids: readonly string[]): Promise<void>;
  clear(): Promise<void>;
  allow(host: string, allow: boolean): Promise<void>;
}

export function useDeeds({ attempt }: Pick<NoticeBoard, 'attempt'>): Deeds {
  const t = useText('blocked-pages');
  const options = useText('options');
  return useMemo(() => {
    const toldDeleted = (count: number) => t('deleted', { count });
    return {
      remove: (ids) =>
        attempt(async () => {
          const taken = await deletePages(ids);
          return { text: toldDeleted(taken.pages.length), undo: () => restorePages(taken) };
        }),
      removeForGood: (ids) =>
        attempt(async () => {
          for (let start = 0; start < ids.length; start += MOST_UNDONE)
            await deletePages(ids.slice(start, start + MOST_UNDONE));
          return { text: toldDeleted(ids.length) };
        }),
      clear: () =>
        attempt(async () => {
          await clearHistory();
          return { text: t('all-deleted') };
        }),
      allow: (host, allow) =>
        attempt(async () => {
          await askBackground('allow-host', { host, allow });
          return {
            text: allow ? t('allowed', { host }) : options('allowed-removed', { host }),
            undo: () => askBackground('allow-host', { host, allow: !allow }),
          };
        }),
    };
  }, [attempt, t, options]);
}
