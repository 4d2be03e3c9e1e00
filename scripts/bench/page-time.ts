import type { BrowserContext } from '@playwright/test';
import { addressOf, type EvaluatedPage } from '../evaluate/pages.ts';
import { type CpuProfile, costOfScripts, type ScriptCost } from './cpu-profile.ts';
import type { Figures } from './figures.ts';
import { quantile } from './statistics.ts';

/** Microseconds between samples. */
const SAMPLING = 100;
/** Milliseconds after the load event during which is measured. */
const AFTER_LOAD = 5000;
const NAVIGATION_TIMEOUT = 20_000;

/** True for scripts of any extension. */
export const isExtensionScript = (url: string): boolean => url.startsWith('chrome-extension://');

/** Opens one page in a tab of its own and gives what the extension's scripts cost there, from start to 5 s after load. */
export async function timeOfPage(
  context: BrowserContext,
  page: EvaluatedPage,
  afterLoad = AFTER_LOAD,
): Promise<ScriptCost> {
  const tab = await context.newPage();
  try {
    tab.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    const session = await context.newCDPSession(tab);
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: SAMPLING });
    await session.send('Profiler.start');
    await tab
      .goto(addressOf(page), { waitUntil: 'load', timeout: NAVIGATION_TIMEOUT })
      .catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, afterLoad));
    const { profile } = await session.send('Profiler.stop');
    return costOfScripts(profile as CpuProfile, isExtensionScript);
  } finally {
    await tab.close();
  }
}

/** Milliseconds of extension scripts on each of some pages, see {@link timeOfPage}. */
export async function measurePages(
  context: BrowserContext,
  pages: readonly EvaluatedPage[],
): Promise<Figures> {
  const costs: ScriptCost[] = [];
  for (const page of pages) costs.push(await timeOfPage(context, page));
  const self = costs.map((cost) => cost.self);
  return {
    'page time median, ms': quantile(self, 0.5),
    'page time p95, ms': quantile(self, 0.95),
    'page time p99, ms': quantile(self, 0.99),
    'page time with what it calls, median, ms': quantile(
      costs.map(({ withCalled }) => withCalled),
      0.5,
    ),
    'longest slice, ms': Math.max(...costs.map(({ longestSlice }) => longestSlice)),
  };
}
