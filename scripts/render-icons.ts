/** Draws the toolbar icons from assets/icons into assets/public/icons: `node scripts/render-icons.ts` after a change. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ensureBrowser } from './browser/ensure-browser.ts';

const SIZES = [16, 32, 48, 96, 128];
const TOOLBAR_SIZES = [16, 32, 48];
/** Below this the drawing made for the grid of 16 pixels is clearer. */
const LARGE_FROM = 48;
const GROUND = '#0b5557';
/** Grounds by state of the tab; the folder bears the state's name. */
const STATES = { suspicious: '#b86a00', scam: '#a3121f', off: '#6a757c' };

const large = readFileSync('assets/icons/hangup.svg', 'utf8');
const small = readFileSync('assets/icons/hangup-small.svg', 'utf8');
const browser = await chromium.launch({
  executablePath: ensureBrowser('chromium').path,
  args: ['--no-sandbox'],
});
const page = await browser.newPage();

async function draw(file: string, size: number, ground: string): Promise<void> {
  const svg = (size < LARGE_FROM ? small : large).replace(GROUND, ground);
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  writeFileSync(file, await page.screenshot({ omitBackground: true }));
}

mkdirSync('assets/public/icons', { recursive: true });
for (const size of SIZES) await draw(`assets/public/icons/${size}.png`, size, GROUND);
for (const [state, ground] of Object.entries(STATES)) {
  mkdirSync(`assets/public/icons/${state}`, { recursive: true });
  for (const size of TOOLBAR_SIZES) await draw(`assets/public/icons/${state}/${size}.png`, size, ground);
}
await browser.close();
