import { useText } from '../i18n/texts.tsx';
import { openInstead, openPage } from './open-page.ts';
import type { PopupTab } from './use-tab-state.ts';

/** Reporting this page, and the ways to the other pages. Each opens a tab and closes the popup. */
export function Links({ tab }: { tab: PopupTab | undefined }) {
  const t = useText('popup');
  const report = tab && reportPath(tab);
  return (
    <nav class="links stack">
      {report && (
        <button type="button" class="button" onClick={() => void openPage(report)}>
          {t('report')}
        </button>
      )}
      {report && mayBeMistake(tab) && (
        <button
          type="button"
          class="button quiet"
          onClick={() => void openPage(`${report.replace(/&kind=.*/, '')}&kind=mistake`)}
        >
          {t('report-mistake')}
        </button>
      )}
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

/** The page on which this tab's page is reported; undefined where there is none to report. */
function reportPath({ tabId, warningId, state }: PopupTab): string | undefined {
  if (warningId) return `report.html?event=${encodeURIComponent(warningId)}`;
  return state.level === 'unsupported' ? undefined : `report.html?tab=${tabId}&kind=missed`;
}

/** Hangup has something against this page, or had and was overruled. */
function mayBeMistake({ warningId, state: { level, offBecause } }: PopupTab): boolean {
  if (level === 'off') return offBecause !== 'paused';
  return warningId !== undefined || level === 'suspicious' || level === 'scam';
}
