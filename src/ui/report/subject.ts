import { browser } from '../../platform/browser.ts';
import type { BlockedPage, ReportRecord } from '../../storage/blocked-page.ts';
import { addPage, getPage, listPages } from '../../storage/blocked-pages.ts';
import { getReport, openDraft } from '../../storage/reports.ts';
import { askBackground } from '../ask-background.ts';

/** What a report page was opened for: `?event=`, `?draft=`, or `?tab=` with `&kind=`. */
export interface Asked {
  readonly draft?: string;
  readonly event?: string;
  readonly tabId?: number;
  readonly kind?: ReportRecord['kind'];
}

/** What was found: a report to work on, a question before anything is kept, or nothing. */
export type Found =
  | {
      readonly state: 'ready';
      readonly page: BlockedPage;
      readonly record: ReportRecord;
      /** The tab that still shows the page, where it is known. */
      readonly tabId?: number;
    }
  | { readonly state: 'ask'; readonly goOn: () => Promise<Found> }
  | { readonly state: 'nothing' | 'practice' };

const KINDS: readonly ReportRecord['kind'][] = ['scam', 'missed', 'mistake'];
/** Events looked through for the one that a mistake is about. */
const LOOKED_BACK = 200;

/** Reads the address of a report page. */
export function parseAsked(search: string): Asked {
  const params = new URLSearchParams(search);
  const [draft, event, tab] = [params.get('draft'), params.get('event'), params.get('tab')];
  const kind = KINDS.find((one) => one === params.get('kind'));
  return {
    ...(draft ? { draft } : {}),
    ...(event ? { event } : {}),
    ...(tab && /^\d+$/.test(tab) ? { tabId: Number(tab) } : {}),
    ...(kind ? { kind } : {}),
  };
}

/**
 * Finds or begins the report that a page was opened for.
 *
 * @param now milliseconds since the epoch
 * @throws HistoryError where the store can't be read, BackgroundError where nobody answers
 */
export async function findSubject(asked: Asked, now: number): Promise<Found> {
  if (asked.draft) {
    const record = await getReport(asked.draft);
    const page = record && (await getPage(record.pageId));
    return record && page ? ready(page, record, asked.tabId) : { state: 'nothing' };
  }
  if (asked.event) return ofEvent(asked.event, asked.kind, now);
  if (asked.tabId !== undefined) return ofTab(asked.tabId, asked.kind ?? 'missed', now);
  return { state: 'nothing' };
}

async function ofEvent(id: string, kind: Asked['kind'], now: number): Promise<Found> {
  const page = await getPage(id);
  if (page) return begin(page, kind, now);
  const shown = await askBackground('get-case', { id }).catch(() => undefined);
  if (!shown) return { state: 'nothing' };
  if (shown.page.source === 'practice') return { state: 'practice' };
  // Not in the list: the window was private, or the store was full. It is kept only because the person says so.
  return {
    state: 'ask',
    goOn: async () => {
      await addPage(shown.page, shown.picture);
      return begin(shown.page, kind, now);
    },
  };
}

async function ofTab(tabId: number, kind: ReportRecord['kind'], now: number): Promise<Found> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab?.url) return { state: 'nothing' };
  const url = new URL(tab.url);
  const warned = tab.url.startsWith(browser.runtime.getURL('warning.html')) && url.searchParams.get('id');
  if (warned) return ofEvent(warned, kind === 'missed' ? 'scam' : kind, now);
  if (kind === 'mistake') {
    const before = (await listPages({ limit: LOOKED_BACK })).find(
      ({ host, source }) => host === url.host && source === 'interrupted',
    );
    if (before) return begin(before, kind, now, tabId);
  }
  const goOn = async (): Promise<Found> => {
    const { pageId } = (await askBackground('record-missed', { tabId })) ?? {};
    const page = pageId && (await getPage(pageId));
    return page ? begin(page, kind, now, tabId) : { state: 'nothing' };
  };
  return tab.incognito ? { state: 'ask', goOn } : goOn();
}

async function begin(page: BlockedPage, kind: Asked['kind'], now: number, tabId?: number): Promise<Found> {
  if (page.source === 'practice') return { state: 'practice' };
  const wanted = kind ?? (page.source === 'reported' ? 'missed' : 'scam');
  return ready(page, await openDraft(page.id, wanted, now), tabId);
}

function ready(page: BlockedPage, record: ReportRecord, tabId: number | undefined): Found {
  return { state: 'ready', page, record, ...(tabId === undefined ? {} : { tabId }) };
}
