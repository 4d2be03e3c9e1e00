import type { BrowserContext } from '@playwright/test';
import { addressOf, type EvaluatedPage } from '../evaluate/pages.ts';
import type { Figures } from './figures.ts';
import { median, quantile } from './statistics.ts';

/** Loads of each page with and without, in turn. */
const RUNS = 5;
const NAVIGATION_TIMEOUT = 20_000;

/**
 * How much longer pages take to load. Each page is loaded in both browsers in turn, after a first time that fills the
 * caches; the ratio of a page is that of the medians.
 */
export async function measureLoads(
  pages: readonly EvaluatedPage[],
  measured: BrowserContext,
  bare: BrowserContext,
): Promise<Figures> {
  const ratios: number[] = [];
  for (const page of pages) {
    const times = { measured: [] as number[], bare: [] as number[] };
    for (let run = 0; run <= RUNS; run += 1) {
      const withExtension = await loadTime(measured, page);
      const without = await loadTime(bare, page);
      if (run === 0 || withExtension === undefined || without === undefined) continue;
      times.measured.push(withExtension);
      times.bare.push(without);
    }
    if (times.bare.length > 0) ratios.push(median(times.measured) / median(times.bare));
  }
  return { 'load ratio median': median(ratios), 'load ratio p95': quantile(ratios, 0.95) };
}

/** Milliseconds from the start of the navigation to the end of the load event, as the browser says. */
async function loadTime(context: BrowserContext, page: EvaluatedPage): Promise<number | undefined> {
  const tab = await context.newPage();
  try {
    tab.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    await tab.goto(addressOf(page), { waitUntil: 'load', timeout: NAVIGATION_TIMEOUT });
    const end = await tab.evaluate(async () => {
      const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      while (entry && entry.loadEventEnd === 0) await new Promise((resolve) => setTimeout(resolve));
      return entry?.loadEventEnd;
    });
    return end && end > 0 ? end : undefined;
  } catch {
    return undefined;
  } finally {
    await tab.close();
  }
}
