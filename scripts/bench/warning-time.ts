import type { BrowserContext, ConsoleMessage } from '@playwright/test';
import { addressOf, type EvaluatedPage } from '../evaluate/pages.ts';
import type { Figures } from './figures.ts';
import { median, quantile } from './statistics.ts';
import { stopWorker } from './worker-target.ts';

/** What pages write to their console when something is first drawn, with the time since 1970 in milliseconds. */
const PAINTED = 'hangup-bench painted';
const PATIENCE = 8000;

/** A paint that a page reported. */
interface Paint {
  readonly url: string;
  readonly at: number;
}

/**
 * Milliseconds from the first paint of a scam page, which shows its scare from the beginning and needs no click, to the
 * first paint of the warning. The browser's own paint times are taken. Pages are visited under ever new hosts, since
 * those that were interrupted once are met before they run.
 */
export async function measureWarnings(
  context: BrowserContext,
  root: string,
  pages: readonly EvaluatedPage[],
): Promise<Figures> {
  await context.addInitScript((mark) => {
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries())
        if (name === 'first-contentful-paint') console.debug(mark, performance.timeOrigin + startTime);
    }).observe({ type: 'paint', buffered: true });
  }, PAINTED);
  const awake: number[] = [];
  const asleep: number[] = [];
  let missed = 0;
  for (const [index, page] of pages.entries()) {
    const sleeps = index % 2 === 1;
    if (sleeps) await stopWorker(context, root);
    const time = await timeToWarning(context, root, page);
    if (time === undefined) missed += 1;
    else (sleeps ? asleep : awake).push(time);
  }
  return {
    'warning median, ms': median(awake),
    'warning p95, ms': quantile(awake, 0.95),
    'warning median, worker asleep, ms': median(asleep),
    'warning p95, worker asleep, ms': quantile(asleep, 0.95),
    'pages without a warning': missed,
  };
}

async function timeToWarning(
  context: BrowserContext,
  root: string,
  page: EvaluatedPage,
): Promise<number | undefined> {
  let listen = (_message: ConsoleMessage): void => undefined;
  const tab = await context.newPage();
  const time = new Promise<number | undefined>((resolve) => {
    let scare: Paint | undefined;
    const timer = setTimeout(resolve, PATIENCE, undefined);
    listen = (message) => {
      const paint = readPaint(message);
      if (!paint) return;
      if (paint.url.includes(page.host)) scare ??= paint;
      if (!paint.url.startsWith(`${root}warning.html`) || !scare) return;
      clearTimeout(timer);
      resolve(paint.at - scare.at);
    };
    context.on('console', listen);
  });
  await tab.goto(addressOf(page), { waitUntil: 'commit' }).catch(() => undefined);
  const result = await time;
  context.off('console', listen);
  const [spare, ...others] = context.pages();
  await Promise.all(others.map((other) => other.close().catch(() => undefined)));
  await spare?.goto('about:blank').catch(() => undefined);
  return result;
}

function readPaint(message: ConsoleMessage): Paint | undefined {
  const text = message.text();
  if (!text.startsWith(PAINTED)) return undefined;
  return {
    url: message.location().url || (message.page()?.url() ?? ''),
    at: Number(text.slice(PAINTED.length)),
  };
}
