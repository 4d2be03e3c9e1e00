import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

export type Expected = 'scam' | 'suspicious' | 'clear';

/** One page to be opened. */
export interface EvaluatedPage {
  readonly name: string;
  readonly expected: Expected;
  /** Folder that is served under the page's host. */
  readonly root: string;
  /** Path of the page inside it, without leading slash. */
  readonly entry: string;
  readonly host: string;
  readonly query: string;
  /** Answer of the server where it isn't plainly the file. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What `expected.json` beside a gallery page may say. */
interface GalleryFacts {
  readonly verdict?: Expected;
  readonly host?: string;
  readonly query?: string;
  readonly headers?: Record<string, string>;
  readonly server?: { readonly status?: number; readonly headers?: Record<string, string> };
}

/**
 * Collects pages: of a folder, every subfolder with an index.html (or an ENTRY file that names the page), every single
 * HTML file, and the folder itself where it is a page; of a tar archive, the same after unpacking.
 *
 * @throws Error where the path does not exist or holds no page
 */
export function collectPages(path: string, expected: Expected, query: string): EvaluatedPage[] {
  if (!existsSync(path)) throw new Error(`${path} does not exist`);
  const folder = statSync(path).isDirectory() ? path : unpack(path);
  const pages = [...walk(folder, expected, query)];
  if (pages.length === 0) throw new Error(`${path} holds no page`);
  return pages;
}

function* walk(folder: string, expected: Expected, query: string): Generator<EvaluatedPage> {
  if (existsSync(join(folder, 'ENTRY')) || existsSync(join(folder, 'index.html'))) {
    yield pageOf(folder, expected, query);
    return;
  }
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* walk(path, expected, query);
    else if (/\.x?html?$/i.test(name))
      yield page(`${basename(folder)}/${name}`, expected, folder, name, query);
  }
}

function pageOf(folder: string, expected: Expected, query: string): EvaluatedPage {
  const entryFile = join(folder, 'ENTRY');
  const entry = existsSync(entryFile) ? readFileSync(entryFile, 'utf8').trim() : 'index.html';
  const plain = page(basename(folder), expected, folder, entry, query);
  const factsFile = join(folder, 'expected.json');
  if (!existsSync(factsFile)) return plain;
  const facts = JSON.parse(readFileSync(factsFile, 'utf8')) as GalleryFacts;
  return {
    ...plain,
    expected: facts.verdict ?? expected,
    host: facts.host ?? plain.host,
    query: facts.query ?? '',
    ...(facts.server?.status ? { status: facts.server.status } : {}),
    headers: { ...facts.headers, ...facts.server?.headers },
  };
}

/** A host that says nothing of the page: what counts is what the page does. */
function page(name: string, expected: Expected, root: string, entry: string, query: string): EvaluatedPage {
  const label = createHash('sha256').update(`${root}/${entry}`).digest('hex').slice(0, 6);
  return {
    name,
    expected,
    root,
    entry,
    host: `page-${label}.example`,
    query: expected === 'clear' ? '' : query,
  };
}

function unpack(archive: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'hangup-evaluate-'));
  execFileSync('tar', ['-xf', archive, '-C', folder]);
  process.on('exit', () => execFileSync('rm', ['-rf', folder]));
  return folder;
}

/** The page's address on the local web. */
export function addressOf({ host, entry, query }: EvaluatedPage): string {
  const path = entry === 'index.html' ? '' : entry.split('/').map(encodeURIComponent).join('/');
  return `https://${host}/${path}${query ? `?${query}` : ''}`;
}
