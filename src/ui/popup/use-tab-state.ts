import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TabState } from '../../messaging/messages.ts';
import { browser } from '../../platform/browser.ts';
import { askBackground } from '../ask-background.ts';

/** The tab the popup speaks of. */
export interface PopupTab {
  readonly tabId: number;
  readonly state: TabState;
  /** Set while the tab shows our own warning: the id of its case. */
  readonly warningId?: string;
}
export type PopupState = PopupTab | 'loading' | 'failed';

/**
 * Follows the tab that the popup was opened over, or the one named by `?tab=` where the popup stands in a tab of its own
 * (Firefox for Android opens it so, and tests do).
 *
 * @returns the state, and a function that asks for it anew
 */
export function useTabState(): [PopupState, () => Promise<void>] {
  const [state, setState] = useState<PopupState>('loading');
  const refresh = useCallback(async () => {
    try {
      setState(await read());
    } catch (error) {
      console.warn('hangup: the state of the tab could not be read', error);
      setState('failed');
    }
  }, []);
  useEffect(() => {
    void refresh();
  }, [refresh]);
  return [state, refresh];
}

async function read(): Promise<PopupTab> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) throw new Error('no tab');
  const state = await askBackground('get-tab-state', { tabId: tab.id });
  if (!state) throw new Error('no state');
  const warningId = warningIn(tab.url);
  return { tabId: tab.id, state, ...(warningId ? { warningId } : {}) };
}

function warningIn(url: string | undefined): string | undefined {
  const root = browser.runtime.getURL('warning.html');
  return url?.startsWith(root) ? (new URL(url).searchParams.get('id') ?? undefined) : undefined;
}
