import { type BrowserContext, chromium } from '@playwright/test';
import { ensureBrowser } from '../browser/ensure-browser.ts';

/** A Chromium to measure in. */
export interface MeasuredBrowser {
  readonly context: BrowserContext;
  /** `chrome-extension://…/` of the extension, '' without one. */
  readonly root: string;
  close(): Promise<void>;
}

/**
 * Starts a headless Chromium with one unpacked extension, or none. Frames of all sites share one process, so that one
 * profile holds them all.
 *
 * @param proxy `127.0.0.1:port` of the local web
 */
export async function startBrowser(extension: string | undefined, proxy: string): Promise<MeasuredBrowser> {
  const { path } = ensureBrowser('chromium');
  const context = await chromium.launchPersistentContext('', {
    executablePath: path,
    headless: true,
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ['--disable-extensions', '--disable-component-extensions-with-background-pages'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      `--proxy-server=${proxy}`,
      '--proxy-bypass-list=<-loopback>',
      '--ignore-certificate-errors',
      '--disable-site-isolation-trials',
      '--disable-quic',
      '--disable-background-networking',
      '--no-first-run',
      '--autoplay-policy=no-user-gesture-required',
    ],
  });
  const root = extension ? await rootOf(context) : '';
  return {
    context,
    root,
    close: () => context.close(),
  };
}

async function rootOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const { protocol, host } = new URL(worker.url());
  return `${protocol}//${host}/`;
}
