import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type BrowserContext, chromium, firefox, type Page } from '@playwright/test';
import { ensureBrowser } from './ensure-browser.ts';
import type { BrowserName } from './find-browser.ts';
import { FirefoxAddon } from './firefox-addon.ts';

const OUTPUT = join(import.meta.dirname, '../../.output');
/** Where each browser's build lies. */
export const BUILDS: Readonly<Record<BrowserName, string>> = {
  chromium: join(OUTPUT, 'chrome-mv3'),
  firefox: join(OUTPUT, 'firefox-mv3'),
};
const GECKO_ID = 'hangup@hangup.example';
/** Preset, so that the extension's pages have an address that is known before it runs. */
const GECKO_UUID = '7a0c5b1e-4d2f-4c53-9a51-6d1f2e8b9c40';

export interface LaunchOptions {
  readonly browser: BrowserName;
  readonly headless: boolean;
  /** `127.0.0.1:port` of a local web's proxy; left out, the network is as usual. */
  readonly proxy?: string;
  /** Unpacked extension; the build of this checkout where left out, none where null. */
  readonly extension?: string | null;
  readonly profile?: string;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
}

/** A browser with the extension in it. */
export interface Launched {
  readonly context: BrowserContext;
  readonly browser: BrowserName;
  /** Root of the extension's pages, ending in a slash; '' without an extension. */
  readonly extensionRoot: string;
  /** In Firefox only: the way to the extension past Playwright. */
  readonly addon?: FirefoxAddon;
  close(): Promise<void>;
}

/** Starts a browser with the extension installed. @throws where no browser can be found or installed */
export async function launch(options: LaunchOptions): Promise<Launched> {
  return options.browser === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

async function launchChromium({
  headless,
  proxy,
  extension = BUILDS.chromium,
  profile = '',
  viewport,
}: LaunchOptions): Promise<Launched> {
  const { path } = ensureBrowser('chromium');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless,
    ignoreHTTPSErrors: true,
    ...(viewport === undefined ? {} : { viewport }),
    ignoreDefaultArgs: ['--disable-extensions', '--disable-component-extensions-with-background-pages'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      ...(proxy
        ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>', '--ignore-certificate-errors']
        : []),
      '--disable-quic',
      '--disable-background-networking',
      '--no-first-run',
      '--autoplay-policy=no-user-gesture-required',
    ],
  });
  const extensionRoot = extension ? await chromiumRoot(context) : '';
  return { context, browser: 'chromium', extensionRoot, close: () => context.close() };
}

async function chromiumRoot(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return `${new URL(worker.url()).protocol}//${new URL(worker.url()).host}/`;
}

async function launchFirefox({
  headless,
  proxy,
  extension = BUILDS.firefox,
  profile = '',
  viewport,
}: LaunchOptions): Promise<Launched> {
  const { path } = ensureBrowser('firefox');
  const port = await freePort();
  const [host, proxyPort] = (proxy ?? '').split(':');
  const context = await firefox.launchPersistentContext(profile, {
    executablePath: path,
    channel: 'moz-firefox',
    headless,
    ignoreHTTPSErrors: true,
    ...(viewport === undefined ? {} : { viewport }),
    args: [`--start-debugger-server=${port}`],
    firefoxUserPrefs: {
      'devtools.debugger.remote-enabled': true,
      'devtools.debugger.prompt-connection': false,
      'devtools.chrome.enabled': true,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      'media.autoplay.default': 0,
      'full-screen-api.warning.timeout': 0,
      ...(proxy
        ? {
            'network.proxy.type': 1,
            'network.proxy.http': host ?? '',
            'network.proxy.http_port': Number(proxyPort),
            'network.proxy.ssl': host ?? '',
            'network.proxy.ssl_port': Number(proxyPort),
            'network.proxy.allow_hijacking_localhost': true,
          }
        : {}),
    },
  });
  const addon = extension ? await FirefoxAddon.install(port, extension, GECKO_ID) : undefined;
  return {
    context,
    browser: 'firefox',
    extensionRoot: extension ? `moz-extension://${GECKO_UUID}/` : '',
    ...(addon ? { addon } : {}),
    close: () => {
      addon?.close();
      return context.close();
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Waits until some page of the context has an address that `matches`. Event-driven, no polling. */
export function waitForPage(
  context: BrowserContext,
  matches: (url: string) => boolean,
  timeout: number,
): Promise<Page | undefined> {
  return new Promise((resolve) => {
    const finish = (page: Page | undefined) => {
      clearTimeout(timer);
      context.off('page', watch);
      resolve(page);
    };
    const watch = (page: Page) => {
      if (matches(page.url())) finish(page);
      page.on('framenavigated', (frame) => {
        if (frame === page.mainFrame() && matches(frame.url())) finish(page);
      });
    };
    const timer = setTimeout(() => finish(undefined), timeout);
    for (const page of context.pages()) watch(page);
    context.on('page', watch);
  });
}
