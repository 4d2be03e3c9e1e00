import type { BrowserContext } from '@playwright/test';
import type { EvaluatedPage } from '../evaluate/pages.ts';
import { addressOf } from '../evaluate/pages.ts';
import type { Figures } from './figures.ts';
import { median } from './statistics.ts';
import { heapOfWorker } from './worker-target.ts';

const RUNS = 5;
const MEGABYTE = 1e6;
/** Milliseconds after load in which first looks are over. */
const SETTLED = 1500;

/**
 * JavaScript heap that an extension takes in each frame: what a page with many frames of its own host takes, after a
 * collection, less what it takes without the extension.
 *
 * @param frames how many frames the page has besides itself
 */
export async function measureMemory(
  page: EvaluatedPage,
  frames: number,
  measured: BrowserContext,
  bare: BrowserContext,
  root: string,
): Promise<Figures> {
  const used = { measured: [] as number[], bare: [] as number[] };
  for (let run = 0; run < RUNS; run += 1) {
    used.measured.push(await heapOf(measured, page));
    used.bare.push(await heapOf(bare, page));
  }
  const worker = root ? await heapOfWorker(measured, root) : undefined;
  return {
    'heap a frame, MB': (median(used.measured) - median(used.bare)) / (frames + 1) / MEGABYTE,
    ...(worker === undefined ? {} : { 'heap of the worker, MB': worker / MEGABYTE }),
  };
}

async function heapOf(context: BrowserContext, page: EvaluatedPage): Promise<number> {
  const tab = await context.newPage();
  try {
    await tab.goto(addressOf(page), { waitUntil: 'load' });
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
    const session = await context.newCDPSession(tab);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize;
  } finally {
    await tab.close();
  }
}
