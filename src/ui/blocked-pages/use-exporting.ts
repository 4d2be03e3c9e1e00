import { useState } from 'preact/hooks';
import { searchPages } from '../../storage/history-index.ts';
import type { ExportScopes } from './export-scope.ts';
import type { NoticeBoard } from './use-notice.ts';

/** The export that is being chosen. */
export interface Exporting {
  readonly scopes: ExportScopes | undefined;
  /** Offers these events, and all there are. */
  open(some: ExportScopes): Promise<void>;
  close(): void;
}

export function useExporting({ attempt }: Pick<NoticeBoard, 'attempt'>): Exporting {
  const [scopes, setScopes] = useState<ExportScopes>();
  return {
    scopes,
    open: (some) =>
      attempt(async () => {
        const all = (await searchPages({})).map(({ id }) => id);
        setScopes({ ...some, all });
        return undefined;
      }),
    close: () => setScopes(undefined),
  };
}
