import { useState } from 'preact/hooks';
import { browser } from '../../platform/browser.ts';
import { askBackground } from '../ask-background.ts';
import { useText } from '../i18n/texts.tsx';
import type { PopupTab } from './use-tab-state.ts';

/** Reporting this page, and the ways to the other pages. Each opens a tab and closes the popup. */
export function Links({ tab }: { tab: PopupTab | undefined }) {
  const t = useText('popup');
  const [failed, setFailed] = useState(false);
  const report = async () => {
    setFailed(false);
    const pageId = tab?.warningId ?? (await recordMissed(tab?.tabId));
    if (pageId) await open(`blocked-pages.html?report=${pageId}`);
    else setFailed(true);
  };
  const canReport = tab && (tab.warningId || tab.state.level !== 'unsupported');
  return (
    <nav class="links stack">
      {canReport && (
        <button type="button" class="button" onClick={() => void report()}>
          {t('report')}
        </button>
      )}
      <p role="status">{failed && t('report-none')}</p>
      <div class="row">
        <a href="/blocked-pages.html" onClick={openInstead}>
          {t('blocked-pages')}
        </a>
        <a href="/options.html" onClick={openInstead}>
          {t('options')}
        </a>
      </div>
    </nav>
  );
}

async function recordMissed(tabId: number | undefined): Promise<string | undefined> {
  if (tabId === undefined) return undefined;
  return (await askBackground('record-missed', { tabId }).catch(() => undefined))?.pageId;
}

/** A link inside a popup would load in the popup itself. */
function openInstead(event: MouseEvent & { readonly currentTarget: HTMLAnchorElement }): void {
  event.preventDefault();
  void open(new URL(event.currentTarget.href).pathname.slice(1));
}

async function open(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
  window.close();
}
