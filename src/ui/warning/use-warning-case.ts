import { useEffect, useState } from 'preact/hooks';
import type { WarningCase } from '../../messaging/messages.ts';
import { browser } from '../../platform/browser.ts';
import { askBackground } from '../ask-background.ts';

/** `bare` shows the advice without the particulars: better than an empty page when the background doesn't answer. */
export type CaseState =
  | { readonly state: 'loading' | 'nothing' | 'bare' }
  | { readonly state: 'shown'; readonly warning: WarningCase };

/** Milliseconds after which a person has waited long enough for the particulars. */
const PATIENCE = 1500;

/** Fetches the case that the page's address names. */
export function useWarningCase(id: string): CaseState {
  const [shown, setShown] = useState<CaseState>({ state: 'loading' });
  useEffect(() => {
    const ended = new AbortController();
    const set = (next: CaseState) => ended.signal.aborted || setShown(next);
    const impatient = setTimeout(() => set({ state: 'bare' }), PATIENCE);
    askBackground('get-case', { id })
      .then((warning) => {
        set(warning ? { state: 'shown', warning } : { state: 'nothing' });
        if (warning && !warning.picture) awaitPicture(id, ended.signal, set);
      })
      .catch((error) => {
        console.warn('hangup: the case could not be fetched', error);
        set({ state: 'bare' });
      })
      .finally(() => clearTimeout(impatient));
    return () => ended.abort();
  }, [id]);
  return shown;
}

/** The picture may come a moment after the warning: the tab is not held up for it. */
function awaitPicture(id: string, signal: AbortSignal, set: (next: CaseState) => void): void {
  const hear = (_changes: unknown, area: string): void => {
    if (area !== 'session') return;
    askBackground('get-case', { id })
      .then((warning) => {
        if (!warning?.picture) return;
        browser.storage.onChanged.removeListener(hear);
        set({ state: 'shown', warning });
      })
      .catch(() => undefined);
  };
  browser.storage.onChanged.addListener(hear);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(hear), { once: true });
}
