import { existsSync } from 'node:fs';
import { chromium, firefox } from '@playwright/test';

export type BrowserName = 'chromium' | 'firefox';

/** Where a browser was found, and how it must be launched. */
export interface FoundBrowser {
  readonly name: BrowserName;
  readonly path: string;
  /** For the person: where it came from. */
  readonly from: string;
}

/** Places where systems and package managers put them, best first. Branded Chrome ignores --load-extension since 137. */
const PLACES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/**
 * Finds a browser on this machine: the one named by `HANGUP_CHROMIUM` or `HANGUP_FIREFOX`, an installed one, or (for
 * Chromium) the one that Playwright downloaded.
 */
export function findBrowser(name: BrowserName): FoundBrowser | undefined {
  const variable = name === 'chromium' ? 'HANGUP_CHROMIUM' : 'HANGUP_FIREFOX';
  const named = process.env[variable];
  if (named) return existsSync(named) ? { name, path: named, from: variable } : undefined;
  const installed = PLACES[name].find((path) => existsSync(path));
  if (installed) return { name, path: installed, from: 'installed' };
  const downloaded = name === 'chromium' ? chromium.executablePath() : firefox.executablePath();
  // Playwright's own Firefox is patched and takes no add-ons; only its Chromium serves.
  return name === 'chromium' && existsSync(downloaded)
    ? { name, path: downloaded, from: 'Playwright' }
    : undefined;
}
