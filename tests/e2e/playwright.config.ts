import { defineConfig } from '@playwright/test';

/**
 * What runs in Firefox: the path, reports, the blocked pages and a part of the gallery, since a test there takes
 * several times as long as in Chromium. `HANGUP_ALL=1` runs every page.
 */
const IN_FIREFOX =
  /the whole path|a page that (?:replaces|greets)|the hooks leave|a report|the blocked pages|interrupts (?:windows-lock-(?:en-azure|es|fr|ja|zh-hans)|mac-lock-(?:de|it)|ios-lock-ko|dialogs-only-en|renewal-scan-pt|police-lock-fi|auth-dialog-401-de|frame-srcdoc-en)$|leaves clean-(?:exam|remote|video-player|fps-game|bank-advice-es|forum-es|police-advice-fr|repair-shop-ja|mac-support|search-results-de|speed-test|antivirus-page|news-tr)/;

/** One project a browser; specs are shared. No retries: a flake is a fault to be found. */
export default defineConfig({
  testDir: '.',
  // The other specs of hooks and pages have set-ups of their own: `npx playwright test --config … page-hooks`.
  testMatch: process.env.HANGUP_ALL
    ? /.*\.spec\.ts/
    : /(?:gallery|path|report|blocked-pages|tampering)\.spec\.ts/,
  outputDir: '../../test-results',
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: process.env.CI ? [['list']] : [['line']],
  projects: [
    { name: 'chromium', metadata: { browser: 'chromium' } },
    {
      name: 'firefox',
      metadata: { browser: 'firefox' },
      ...(process.env.HANGUP_ALL ? {} : { grep: IN_FIREFOX }),
    },
  ],
});
