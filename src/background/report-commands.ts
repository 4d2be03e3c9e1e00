import type { CommandHandlers } from '../messaging/router.ts';
import { browser } from '../platform/browser.ts';
import type { BlockedPage } from '../storage/blocked-page.ts';
import { addPage } from '../storage/blocked-pages.ts';
import { loadSettings } from '../storage/settings.ts';
import { judgeAddress } from './address.ts';
import { caseOf, judgeCase, openCase } from './case-file.ts';
import { describePage } from './interrupt.ts';
import { sendOutgoing } from './outgoing.ts';
import { inTurn } from './turns.ts';

/** Milliseconds in which the frames of a page that was not interrupted tell what they see, when they are asked. */
const FRAMES_TELL = 500;
/** Milliseconds until a tab that was brought to the front is drawn. */
const DRAWN = 300;

/** What the report page may ask. */
export const reportCommands: Pick<CommandHandlers, 'record-missed' | 'take-picture' | 'send-reports'> = {
  'record-missed': async ({ tabId }) => {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    const address = tab?.url;
    if (!address || !/^https?:/.test(address)) return undefined;
    // A page that looked clear has said nothing of its numbers and names so far.
    await browser.tabs.sendMessage(tabId, { type: 'collect' }).catch(() => undefined);
    await wait(FRAMES_TELL);
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

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
