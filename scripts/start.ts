import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BlockedPage } from '../src/storage/blocked-page.ts';
import type { BrowserName } from './browser/find-browser.ts';
import { type Launched, launch, waitForPage } from './browser/launch.ts';
import { startLocalWeb } from './browser/local-web.ts';
import { addressOf, collectPages, type EvaluatedPage } from './evaluate/pages.ts';
import { servePages } from './evaluate/serve-pages.ts';

const ROOT = join(import.meta.dirname, '..');
const INDEX_HOST = 'simulated-scams.example';
/** The page that is shown where there is no display. */
const SAMPLE = 'windows-lock-en-azure';
const SCREENSHOT = join(ROOT, 'screenshots', 'warning.png');

/** Builds Hangup, serves the simulated scams on this machine and opens a browser with Hangup on them. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chromium' },
      headless: { type: 'boolean', default: !hasDisplay() },
      'no-build': { type: 'boolean', default: false },
    },
  });
  if (values.browser !== 'chromium' && values.browser !== 'firefox') {
    console.error(`--browser takes chromium or firefox, not "${values.browser}"`);
    return 2;
  }
  const browser: BrowserName = values.browser;
  if (!values['no-build'] && !build(browser)) return 1;
  const pages = collectPages(join(ROOT, 'tests/gallery'), 'scam', '');
  const serve = servePages(pages);
  const web = await startLocalWeb((request, response) => {
    if (request.headers.host === INDEX_HOST)
      response.setHeader('content-type', 'text/html; charset=utf-8').end(indexPage(pages));
    else serve(request, response);
  });
  const launched = await launch({
    browser,
    headless: values.headless,
    proxy: web.proxy,
    ...(values.headless ? {} : { viewport: null }),
  });
  const status = values.headless ? await showOne(launched, pages) : await stayOpen(launched);
  await launched.close().catch(() => undefined);
  await web.close();
  return status;
}

/** On Linux a window needs a display server; elsewhere there is one. */
function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

function build(browser: BrowserName): boolean {
  const { status } = spawnSync(
    'npx',
    ['wxt', 'build', ...(browser === 'firefox' ? ['--browser', 'firefox'] : [])],
    { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' },
  );
  return status === 0;
}

async function showOne(
  { context, extensionRoot }: Launched,
  pages: readonly EvaluatedPage[],
): Promise<number> {
  const page = pages.find(({ name }) => name === SAMPLE);
  if (!page) throw new Error(`${SAMPLE} is not in the gallery`);
  const tab = await context.newPage();
  const warned = waitForPage(context, (url) => url.startsWith(`${extensionRoot}warning.html`), 20_000);
  const start = Date.now();
  await tab.goto(addressOf(page), { waitUntil: 'domcontentloaded' }).catch(() => undefined);
  await tab.mouse.click(400, 300).catch(() => undefined);
  const warning = await warned;
  if (!warning) {
    console.error(`${page.name}: no warning within 20 s`);
    return 1;
  }
  const time = Date.now() - start;
  await warning.locator('h1').waitFor();
  const id = new URL(warning.url()).searchParams.get('id');
  const { page: entry } = (await warning.evaluate((caseId) => {
    const scope = globalThis as unknown as Record<
      string,
      { runtime: { sendMessage(message: object): Promise<unknown> } }
    >;
    return (scope.browser ?? scope.chrome)?.runtime.sendMessage({ type: 'get-case', id: caseId });
  }, id)) as { page: BlockedPage };
  mkdirSync(join(ROOT, 'screenshots'), { recursive: true });
  writeFileSync(SCREENSHOT, await warning.screenshot());
  console.log(
    `\n${addressOf(page)}\nverdict   scam (${entry.score.toFixed(1)} points), ${entry.kind}\ntime      ${time} ms from the start of navigation to the warning\nevidence`,
  );
  for (const { signal, weight, quote, count } of entry.evidence) {
    console.log(
      `  ${signal.padEnd(20)} ${String(weight).padEnd(5)}${count === undefined ? '' : `×${count} `}${quote ? `“${quote}”` : ''}`,
    );
  }
  console.log(`\nscreenshot of the warning: ${SCREENSHOT}`);
  return 0;
}

async function stayOpen({ context }: Launched): Promise<number> {
  const tab = context.pages()[0] ?? (await context.newPage());
  await tab.goto(`https://${INDEX_HOST}/`);
  console.log('Hangup runs in the window that opened. Close it, or press Ctrl+C here, to end.');
  await new Promise((resolve) => context.once('close', resolve));
  return 0;
}

function indexPage(pages: readonly EvaluatedPage[]): string {
  const list = (wanted: (page: EvaluatedPage) => boolean) =>
    pages
      .filter(wanted)
      .map((page) => `<li><a href="${addressOf(page)}" target="_blank">${page.name}</a></li>`)
      .join('');
  return `<!doctype html><html lang="en"><title>Simulated scams</title><meta name="viewport" content="width=device-width">
<style>body{font:18px/1.5 system-ui;max-width:60rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}ul{columns:3 16rem}</style>
<h1>Simulated scams</h1><p>Everything here is served by this machine. Open a page; some spring at your first click.</p>
<h2>Hangup should interrupt these</h2><ul>${list(({ expected }) => expected === 'scam')}</ul>
<h2>Only the toolbar should speak up</h2><ul>${list(({ expected }) => expected === 'suspicious')}</ul>
<h2>Hangup should leave these alone</h2><ul>${list(({ expected }) => expected === 'clear')}</ul></html>`;
}

process.exit(await main());
