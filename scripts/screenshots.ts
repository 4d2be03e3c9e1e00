/**
 * Takes pictures of every page of the extension into screenshots/ (git-ignored): 360, 1280 and 1920 wide, light and
 * dark, and a made-up right-to-left language. Needs a build: `npm run build`, then `npm run screenshots`;
 * `npm run screenshots report` takes those whose name begins so.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { madeBackup } from '../tests/e2e/pages/made-history.ts';
import { type Launched, launch, waitForPage } from './browser/launch.ts';
import { startLocalWeb } from './browser/local-web.ts';
import { addressOf, collectPages, type EvaluatedPage } from './evaluate/pages.ts';
import { servePages } from './evaluate/serve-pages.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'screenshots');
const WIDTHS = [360, 1280, 1920];
const HEIGHT = 900;
/** The popup's own width in the browser, and a little air. */
const POPUP_WIDTH = 440;
const RIGHT_TO_LEFT = 'ar-XB';
/** Gallery pages that lead to each state. */
const SCAM = 'windows-lock-en-azure';
const HONEST = 'clean-support-article-scams';
const PATIENCE = 30_000;

/** A page, or a state of one. */
interface Shot {
  readonly name: string;
  readonly path: string;
  readonly popup?: boolean;
  /** Done before the picture is taken. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Opens every part, and ticks that they called, let someone in and paid. */
async function openEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details.disclosure')) part.setAttribute('open', '');
  });
  for (const one of [0, 1, 3]) await page.locator('.cases input').nth(one).check();
}

/** Presses the big button, notes that it was sent, and opens every part. */
async function openReport(page: Page): Promise<void> {
  await page.evaluate(() => {
    navigator.clipboard.writeText = async () => undefined;
    (globalThis as unknown as { chrome: { tabs: { create: unknown } } }).chrome.tabs.create =
      async () => ({});
    for (const part of document.querySelectorAll('details')) part.setAttribute('open', '');
  });
  await page.locator('.best .button.primary').click();
  await page.locator('.best .question .button').click();
}

/** Fills the blocked pages with made events and opens the first. */
async function openHistory(page: Page): Promise<void> {
  const name = 'copy.json';
  const buffer = Buffer.from(madeBackup(300));
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer });
  await page.locator('.load-status', { hasText: /\d/ }).waitFor();
  await page.locator('.event summary').first().click();
  await page.locator('.event .timeline').waitFor();
}

async function shotsOf(launched: Launched, gallery: readonly EvaluatedPage[]): Promise<Shot[]> {
  const honest = gallery.find(({ name }) => name === HONEST);
  const scam = gallery.find(({ name }) => name === SCAM);
  if (!honest || !scam) throw new Error('the gallery lacks the pages for screenshots');
  const quiet = await launched.context.newPage();
  await quiet.goto(addressOf(honest));
  const warned = waitForPage(launched.context, (url) => url.includes('/warning.html'), PATIENCE);
  const tab = await launched.context.newPage();
  await tab.goto(addressOf(scam)).catch(() => undefined);
  await tab.mouse.click(400, 300).catch(() => undefined);
  const warning = await warned;
  if (!warning) throw new Error('no warning stood within the time');
  const control = await launched.context.newPage();
  await control.goto(`${launched.extensionRoot}options.html`);
  const idOf = (part: string) =>
    control.evaluate(async (wanted) => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> } };
      };
      return (await chrome.tabs.query({})).find(({ url }) => url?.includes(wanted))?.id ?? -1;
    }, part);
  const warningPath = new URL(warning.url());
  const path = `warning.html${warningPath.search}`;
  return [
    { name: 'warning', path },
    { name: 'warning-open', path, prepare: openEverything },
    { name: 'warning-none', path: 'warning.html' },
    { name: 'popup-clear', path: `popup.html?tab=${await idOf(honest.host)}`, popup: true },
    { name: 'popup-stopped', path: `popup.html?tab=${await idOf('warning.html')}`, popup: true },
    { name: 'options', path: 'options.html' },
    { name: 'welcome', path: 'welcome.html' },
    { name: 'blocked-pages', path: 'blocked-pages.html' },
    { name: 'blocked-pages-many', path: 'blocked-pages.html', prepare: openHistory },
    { name: 'report', path: `report.html?event=${warningPath.searchParams.get('id')}` },
    {
      name: 'report-open',
      path: `report.html?event=${warningPath.searchParams.get('id')}`,
      prepare: openReport,
    },
    { name: 'report-missed', path: `report.html?tab=${await idOf(honest.host)}&kind=missed` },
    { name: 'report-mistake', path: `report.html?event=${warningPath.searchParams.get('id')}&kind=mistake` },
  ];
}

async function take(page: Page, root: string, shot: Shot, locale: string): Promise<void> {
  const widths = shot.popup ? [POPUP_WIDTH] : WIDTHS;
  const address = new URL(shot.path, root);
  if (locale) address.searchParams.set('locale', locale);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(address.href);
    await page.locator('main').waitFor();
    await shot.prepare?.(page);
    for (const width of widths) {
      await page.setViewportSize({ width, height: HEIGHT });
      const name = [shot.name, width, colorScheme, locale].filter(Boolean).join('-');
      await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true });
    }
  }
}

const gallery = collectPages(join(ROOT, 'tests/gallery'), 'scam', '');
const web = await startLocalWeb(servePages(gallery));
const launched = await launch({ browser: 'chromium', headless: true, proxy: web.proxy });
mkdirSync(FOLDER, { recursive: true });
try {
  const shots = await shotsOf(launched, gallery);
  const page = await launched.context.newPage();
  const wanted = process.argv[2] ?? '';
  for (const shot of shots.filter(({ name }) => name.startsWith(wanted)))
    for (const locale of ['', RIGHT_TO_LEFT]) await take(page, launched.extensionRoot, shot, locale);
  console.log(`${shots.length} pages are in ${FOLDER}`);
} finally {
  await launched.close();
  await web.close();
}
