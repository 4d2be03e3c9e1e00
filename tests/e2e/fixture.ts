import { join } from 'node:path';
import { test as base } from '@playwright/test';
import type { BrowserName } from '../../scripts/browser/find-browser.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { type LocalWeb, startLocalWeb } from '../../scripts/browser/local-web.ts';
import { collectPages, type EvaluatedPage } from '../../scripts/evaluate/pages.ts';
import { servePages } from '../../scripts/evaluate/serve-pages.ts';
import { Hangup } from './hangup.ts';

/** The gallery, each page under the host that its expected.json names. */
export const gallery: readonly EvaluatedPage[] = collectPages(
  join(import.meta.dirname, '../gallery'),
  'scam',
  '',
);

interface WorkerFixtures {
  /** The gallery, served under every host. */
  web: LocalWeb;
  /** One browser a worker: starting one for each test would take longer than the tests. */
  browserWithHangup: Hangup;
}

export const test = base.extend<{ hangup: Hangup }, WorkerFixtures>({
  web: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern here
    async ({}, use) => {
      const web = await startLocalWeb(servePages(gallery));
      await use(web);
      await web.close();
    },
    { scope: 'worker' },
  ],
  browserWithHangup: [
    async ({ web }, use, { project }) => {
      const browser = project.metadata.browser as BrowserName;
      const launched = await launch({
        browser,
        headless: process.env.HANGUP_HEADED !== '1',
        proxy: web.proxy,
      });
      await use(await Hangup.start(launched));
      await launched.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  hangup: async ({ browserWithHangup }, use) => {
    await use(browserWithHangup);
    await browserWithHangup.tidy();
  },
});

export { expect } from '@playwright/test';
