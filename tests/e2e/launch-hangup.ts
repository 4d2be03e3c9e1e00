import type { BrowserName } from '../../scripts/browser/find-browser.ts';
import { type Launched, launch } from '../../scripts/browser/launch.ts';

/** Starts the browser of a Playwright project with Hangup, headless unless `HANGUP_HEADED=1`, on a web of one's own. */
export function launchHangup(metadata: Readonly<Record<string, unknown>>, proxy: string): Promise<Launched> {
  return launch({
    browser: metadata.browser as BrowserName,
    headless: process.env.HANGUP_HEADED !== '1',
    proxy,
  });
}
