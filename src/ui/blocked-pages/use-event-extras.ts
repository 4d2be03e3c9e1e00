import { useEffect, useState } from 'preact/hooks';
import type { BlockedPage, ReportRecord } from '../../storage/blocked-page.ts';
import { getPicture, onHistoryChanged } from '../../storage/blocked-pages.ts';
import { type SeenBefore, seenBefore } from '../../storage/history-index.ts';
import { reportsOf } from '../../storage/reports.ts';

/** What lies beside an event in the store. */
export interface EventExtras {
  readonly picture?: string | undefined;
  readonly reports: readonly ReportRecord[];
  readonly seen: SeenBefore;
}

const NONE: EventExtras = { reports: [], seen: { host: [], numbers: [] } };

/** Reads it when the event is opened, and again whenever the history changes. */
export function useEventExtras(page: BlockedPage): EventExtras {
  const [extras, setExtras] = useState(NONE);
  useEffect(() => {
    let current = true;
    const read = () =>
      Promise.all([getPicture(page.id), reportsOf(page.id), seenBefore(page)]).then(
        ([picture, reports, seen]) => {
          if (current) setExtras({ picture, reports, seen });
        },
        // The event itself is shown all the same.
        (error: unknown) => console.warn('hangup: what belongs to an event could not be read', error),
      );
    void read();
    const stop = onHistoryChanged(() => void read());
    return () => {
      current = false;
      stop();
    };
  }, [page]);
  return extras;
}
