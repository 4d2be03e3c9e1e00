import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { startLocalWeb } from '../browser/local-web.ts';
import { type EvaluateOptions, readOptions, USAGE } from './arguments.ts';
import { collectPages, type EvaluatedPage } from './pages.ts';
import { formatReport, summarise } from './report.ts';
import { servePages } from './serve-pages.ts';
import { EvaluateSession, type PageResult } from './session.ts';

/** Opens every page in a real browser with the built extension and prints recall and false alarms. See README. */
async function main(): Promise<number> {
  const options = parse();
  if (!options) return 2;
  const pages = choose(options);
  const known = options.resume && options.json && existsSync(options.json) ? readResults(options.json) : [];
  const names = new Set(known.map(({ name }) => name));
  const results = [...known];
  const queue = pages.filter(({ name }) => !names.has(name));
  const web = await startLocalWeb(servePages(pages));
  const save = () => options.json && writeFileSync(options.json, JSON.stringify(results, undefined, 1));
  const work = async () => {
    const session = new EvaluateSession(options.browser, web.proxy, options.patience);
    for (let page = queue.shift(); page; page = queue.shift()) {
      results.push(await session.open(page));
      if (results.length % 10 === 0) save();
      showProgress(results.length, pages.length);
    }
    await session.close();
  };
  await Promise.all(Array.from({ length: Math.min(options.jobs, queue.length) }, work));
  await web.close();
  save();
  console.log(`\n${formatReport(results)}`);
  const { recall, falseAlarms } = summarise(results);
  const tooFew = options.minRecall !== undefined && recall < options.minRecall;
  const tooMany = options.maxFalseAlarms !== undefined && falseAlarms > options.maxFalseAlarms;
  return tooFew || tooMany ? 1 : 0;
}

function parse(): EvaluateOptions | undefined {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return undefined;
  }
}

function choose({ scam, benign, query, only, most }: EvaluateOptions): EvaluatedPage[] {
  const limited = (pages: EvaluatedPage[]) =>
    pages.filter(({ name }) => !only || name.includes(only)).slice(0, most ?? pages.length);
  return [
    ...limited(scam.flatMap((path) => collectPages(path, 'scam', query))),
    ...limited(benign.flatMap((path) => collectPages(path, 'clear', query))),
  ];
}

function readResults(file: string): PageResult[] {
  return JSON.parse(readFileSync(file, 'utf8')) as PageResult[];
}

function showProgress(done: number, all: number): void {
  if (!process.stderr.isTTY) {
    if (done % 50 === 0) process.stderr.write(`${done} of ${all}\n`);
    return;
  }
  const width = 40;
  const filled = Math.round((done / all) * width);
  process.stderr.write(`\r[${'█'.repeat(filled)}${' '.repeat(width - filled)}] ${done} of ${all}`);
}

process.exit(await main());
