import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ReportRecord } from '../../storage/blocked-page.ts';
import { openDraft } from '../../storage/reports.ts';
import { type Found, findSubject, parseAsked } from './subject.ts';

export type Subject = Found | { readonly state: 'loading' | 'trouble' };

/**
 * Finds what the page was opened for, and writes the draft's id into the address: loading the page again opens the same
 * draft.
 *
 * @returns the subject, a function that answers the question of state `ask`, and one that changes the kind
 */
export function useSubject(): [Subject, () => void, (kind: ReportRecord['kind']) => void] {
  const [subject, setSubject] = useState<Subject>({ state: 'loading' });
  const take = useCallback((finding: Promise<Found>) => {
    finding.then(
      (found) => {
        if (found.state === 'ready') nameInAddress(found.record.id, found.tabId);
        setSubject(found);
      },
      (error: unknown) => {
        console.warn('hangup: the report could not be opened', error);
        setSubject({ state: 'trouble' });
      },
    );
  }, []);
  useEffect(() => take(findSubject(parseAsked(location.search), Date.now())), [take]);
  return [
    subject,
    () => {
      if (subject.state === 'ask') take(subject.goOn());
    },
    (kind) => {
      if (subject.state !== 'ready') return;
      const { page, tabId } = subject;
      take(
        openDraft(page.id, kind, Date.now()).then((record) => ({
          state: 'ready' as const,
          page,
          record,
          ...(tabId === undefined ? {} : { tabId }),
        })),
      );
    },
  ];
}

function nameInAddress(draft: string, tabId: number | undefined): void {
  const address = new URL(location.href);
  for (const name of ['event', 'kind', 'tab']) address.searchParams.delete(name);
  address.searchParams.set('draft', draft);
  if (tabId !== undefined) address.searchParams.set('tab', String(tabId));
  history.replaceState(null, '', address);
}
