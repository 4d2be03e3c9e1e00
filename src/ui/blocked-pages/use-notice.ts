import { useCallback, useState } from 'preact/hooks';

/** What was just done, with the way back where there is one. */
export interface Notice {
  readonly text: string;
  readonly undo?: () => Promise<unknown>;
}

export interface NoticeBoard {
  readonly notice: Notice | undefined;
  tell(notice: Notice | undefined): void;
  /** Does some work and tells what it gives; where it fails, that it didn't work. */
  attempt(work: () => Promise<Notice | undefined>): Promise<void>;
}

/** @param failed told where something didn't work */
export function useNotice(failed: string): NoticeBoard {
  const [notice, tell] = useState<Notice>();
  const attempt = useCallback(
    async (work: () => Promise<Notice | undefined>) => {
      try {
        tell(await work());
      } catch (error) {
        console.warn('hangup: a change of the history failed', error);
        tell({ text: failed });
      }
    },
    [failed],
  );
  return { notice, tell, attempt };
}
