import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { BUILDS } from '../browser/launch.ts';
import { type LocalWeb, startLocalWeb } from '../browser/local-web.ts';
import { collectPages, type EvaluatedPage } from '../evaluate/pages.ts';
import { servePages } from '../evaluate/serve-pages.ts';
import { type BenchOptions, type MeasureName, readOptions, USAGE } from './arguments.ts';
import { type MeasuredBrowser, startBrowser } from './browser.ts';
import { type Figures, type FiguresBySubject, formatFigures, HANGUP } from './figures.ts';
import { type GrowthPage, makeGrowthPages } from './growth.ts';
import { measureLoads } from './load-time.ts';
import { measureMemory } from './memory.ts';
import { measurePages, timeOfPage } from './page-time.ts';
import { measureSizes } from './sizes.ts';
import { measureWarnings } from './warning-time.ts';

const TESTS = join(import.meta.dirname, '../../tests');
const BASELINE = join(TESTS, 'bench/baseline.json');
/** Gallery pages that show their scare from the first paint and hold the browser without a click, in several languages. */
const LOADS = 15;
const SCARES = 12;
const FRAMES = '30 frames';

/** Everything that is measured, and with what. */
interface Bench {
  readonly options: BenchOptions;
  readonly web: LocalWeb;
  readonly benign: readonly EvaluatedPage[];
  readonly scares: readonly EvaluatedPage[];
  readonly growth: readonly GrowthPage[];
}

async function main(): Promise<number> {
  let options: BenchOptions;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
  const benign = spread(
    collectPages(options.pages, 'clear', '').filter(({ expected }) => expected === 'clear'),
    options.most,
  );
  const scams = collectPages(join(TESTS, 'gallery'), 'scam', '').filter(
    ({ expected }) => expected === 'scam',
  );
  // A host of its own for each visit: a page that was interrupted once is met before it runs.
  const scares = spread(
    scams.filter(({ name }) => name.startsWith('windows-lock')),
    SCARES,
  ).flatMap((page) => ['a', 'b'].map((label) => ({ ...page, host: `${label}.${page.host}` })));
  const { pages: growth, remove } = makeGrowthPages();
  const web = await startLocalWeb(servePages([...benign, ...scares, ...growth.map(({ page }) => page)]));
  const bench: Bench = { options, web, benign, scares, growth };
  const figures: Record<string, Figures> = {};
  try {
    for (const extension of [BUILDS.chromium, ...options.against]) {
      const subject = extension === BUILDS.chromium ? HANGUP : basename(extension);
      figures[subject] = await measureSubject(bench, extension, subject === HANGUP);
    }
  } finally {
    await web.close();
    remove();
  }
  const baseline = existsSync(BASELINE)
    ? (JSON.parse(readFileSync(BASELINE, 'utf8')) as FiguresBySubject)
    : {};
  console.log(formatFigures(figures, baseline));
  if (options.json) writeFileSync(options.json, `${JSON.stringify(figures, undefined, 2)}\n`);
  return 0;
}

async function measureSubject(bench: Bench, extension: string, isHangup: boolean): Promise<Figures> {
  const figures: Record<string, number> = {};
  for (const name of bench.options.only) {
    if (name === 'warning' && !isHangup) continue;
    process.stderr.write(`${basename(extension)}: ${name}\n`);
    Object.assign(figures, await MEASURE[name](bench, extension));
  }
  return figures;
}

const MEASURE: Readonly<
  Record<MeasureName, (bench: Bench, extension: string) => Promise<Figures> | Figures>
> = {
  sizes: (_, extension) => measureSizes(extension),
  pages: (bench, extension) =>
    withBrowser(bench, extension, ({ context }) => measurePages(context, bench.benign)),
  load: (bench, extension) =>
    withBrowser(bench, extension, ({ context }) =>
      withBrowser(bench, undefined, (bare) =>
        measureLoads(spread(bench.benign, LOADS), context, bare.context),
      ),
    ),
  warning: (bench, extension) =>
    withBrowser(bench, extension, ({ context, root }) => measureWarnings(context, root, bench.scares)),
  memory: (bench, extension) => {
    const framed = bench.growth.find(({ name }) => name.startsWith(FRAMES));
    if (!framed) throw new Error('no page with frames');
    return withBrowser(bench, extension, ({ context, root }) =>
      withBrowser(bench, undefined, (bare) =>
        measureMemory(framed.page, Number.parseInt(FRAMES, 10), context, bare.context, root),
      ),
    );
  },
  growth: (bench, extension) =>
    withBrowser(bench, extension, async ({ context }) => {
      const figures: Record<string, number> = {};
      for (const { name, page, watched } of bench.growth)
        figures[name] = (await timeOfPage(context, page, watched)).self;
      return figures;
    }),
};

async function withBrowser<T>(
  { web }: Bench,
  extension: string | undefined,
  use: (browser: MeasuredBrowser) => Promise<T>,
): Promise<T> {
  const browser = await startBrowser(extension, web.proxy);
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** At most so many of a list, evenly spread over it. */
function spread<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, list.length / most);
  return Array.from(
    { length: Math.min(most, list.length) },
    (_, index) => list[Math.floor(index * step)] as T,
  );
}

process.exit(await main());
