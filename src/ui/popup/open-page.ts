import { browser } from '../../platform/browser.ts';

/** Opens one of the extension's pages in a tab and closes the popup. @param path with its query */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
  window.close();
}

/** For links: inside a popup they would load in the popup itself. */
export function openInstead(event: MouseEvent & { readonly currentTarget: HTMLAnchorElement }): void {
  event.preventDefault();
  const { pathname, search } = new URL(event.currentTarget.href);
  void openPage(pathname.slice(1) + search);
}
