import type { CommandHandlers } from '../messaging/router.ts';
import { browser } from '../platform/browser.ts';
import { wait } from '../platform/wait.ts';
import type { BlockedPage } from '../storage/blocked-page.ts';
import { addPage } from '../storage/blocked-pages.ts';
import { loadSettings } from '../storage/settings.ts';
import { judgeAddress } from './address.ts';
import { caseOf, judgeCase, openCase } from './case-file.ts';
import { heardFrom } from './hearing.ts';
import { describePage } from './interrupt.ts';
import { sendOutgoing } from './outgoing.ts';
import { inTurn } from './turns.ts';

/** Milliseconds that the top frame of a page is waited for, when it is asked what it sees. */
const TOP_FRAME_TELLS = 3000;
/** Milliseconds that the others get after it. */
const OTHERS_TELL = 200;
/** Milliseconds until a tab that was brought to the front is drawn. */
const DRAWN = 300;

/** What the report page may ask. */
export const reportCommands: Pick<CommandHandlers, 'record-missed' | 'take-picture' | 'send-reports'> = {
  'record-missed': async ({ tabId }) => {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    const address = tab?.url;
    if (!address || !/^https?:/.test(address)) return undefined;
    // A page that looked clear has said nothing of its numbers and names so far.
    const heard = heardFrom(tabId, TOP_FRAME_TELLS);
    const reached = browser.tabs.sendMessage(tabId, { type: 'collect' }).then(
      () => true,
      () => false,
    );
    if (await reached) {
      await heard;
      await wait(OTHERS_TELL);
    }
    const now = Date.now();
    const file = await inTurn(tabId, async () => (await caseOf(tabId)) ?? openCase(tabId, address, [], now));
    // Pages change their address without being loaded anew.
    file.url = address;
    file.title ||= tab.title ?? '';
    if (file.address.length === 0) file.address = judgeAddress(file.url);
    const verdict = judgeCase(file, (await loadSettings()).sensitivity);
    const page: BlockedPage = {
      ...describePage(crypto.randomUUID(), file, verdict, now),
      source: 'reported',
    };
    await addPage(page);
    return { pageId: page.id };
  },

  'take-picture': async ({ tabId }, { tabId: askingTab }) => {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (tab?.windowId === undefined) return undefined;
    if (!tab.active) {
      await browser.tabs.update(tabId, { active: true });
      await wait(DRAWN);
    }
    const picture = await browser.tabs
      .captureVisibleTab(tab.windowId, { format: 'jpeg', quality: 60 })
      .catch(() => undefined);
    if (!tab.active && askingTab !== undefined)
      await browser.tabs.update(askingTab, { active: true }).catch(() => undefined);
    return picture ? { picture } : undefined;
  },

  'send-reports': async () => {
    await sendOutgoing();
    return undefined;
  },
};
