import { browser } from '../platform/browser.ts';

const MENU = 'report-page';

/**
 * Puts "Report this page …" into the menu of web pages. Called when the extension is installed or updated: the browser
 * keeps menus while the worker sleeps.
 */
export async function makeReportMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create(
    {
      id: MENU,
      title: browser.i18n.getMessage('reportPage'),
      contexts: ['page', 'frame', 'selection', 'image', 'link'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    },
    () => {
      const { lastError } = browser.runtime;
      if (lastError) console.warn('hangup: the menu could not be made', lastError);
    },
  );
}

/** Opens the report of the page whose menu was used. Registered synchronously, since a click may wake the worker. */
export function listenToReportMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId !== MENU || tab?.id === undefined) return;
    void browser.tabs.create({
      url: browser.runtime.getURL(`report.html?tab=${tab.id}&kind=missed`),
      openerTabId: tab.id,
    });
  });
}
