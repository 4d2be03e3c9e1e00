import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Family, SignalId } from '../src/detection/evidence.ts';
import type { Signal } from '../src/detection/signal.ts';

const ROOT = join(import.meta.dirname, '..');

/** Signals that the background judges on the address; they have no module of their own. */
const OF_ADDRESS: Readonly<Record<string, Family>> = {
  'look-alike-host': 'address',
  'brand-in-host': 'address',
  'shared-hosting': 'address',
  'raw-ip-host': 'address',
  'random-address': 'address',
  'own-site': 'against',
};

const ABOUT: Readonly<Record<Family, string>> = {
  claim: 'Trouble is claimed on this device or account.',
  contact: 'A way to the scammer.',
  coercion: 'The browser is held.',
  staging: 'A scene is set.',
  impersonation: 'A brand is worn.',
  address: 'What the address says.',
  lure: 'Other scams, shown as suspicious and never interrupted alone.',
  against: 'What speaks for the page; the last column lists scam pages that ape it.',
};

const HEAD = ['Signal', 'Weight', 'What it means', 'Why this weight', 'Look-alikes in its test'];

interface Row {
  readonly id: SignalId;
  readonly family: Family;
  readonly meaning: string;
  readonly lookAlikes: readonly string[];
}

/**
 * Writes up every signal from what the code says of it: family and meaning from its module, weight and reason from
 * `weights.ts`, look-alikes from its test.
 *
 * @param root the repository, or a copy of the parts that are read
 * @returns Markdown, as it stands in `docs/signals.md`
 */
export async function signalDocs(root = ROOT): Promise<string> {
  const load = (path: string) => import(pathToFileURL(join(root, path)).href);
  const { FAMILIES } = (await load(
    'src/detection/evidence.ts',
  )) as typeof import('../src/detection/evidence.ts');
  const { WEIGHTS, REASONS, FAMILY_CAPS } = (await load(
    'src/detection/weights.ts',
  )) as typeof import('../src/detection/weights.ts');
  const rows = await readSignals(root);
  const sections = FAMILIES.map((family) => {
    const table = rows
      .filter((row) => row.family === family)
      .sort((a, b) => WEIGHTS[b.id] - WEIGHTS[a.id] || a.id.localeCompare(b.id))
      .map(({ id, meaning, lookAlikes }) => [
        `\`${id}\``,
        String(WEIGHTS[id]),
        meaning,
        REASONS[id],
        lookAlikes.join('; '),
      ]);
    const about = `${ABOUT[family]} At most ${FAMILY_CAPS[family]} points together.`;
    return [`## ${family}`, about, tableOf([HEAD, ...table])].join('\n\n');
  });
  return `${[
    '# Signals',
    'Made by `npm run docs:signals` from the code; a test holds it up to date. How points become a verdict stands in `src/detection/verdict.ts`.',
    ...sections,
  ].join('\n\n')}\n`;
}

async function readSignals(root: string): Promise<Row[]> {
  const files = globSync('src/detection/signals/*.ts', { cwd: root });
  const own = await Promise.all(files.map((file) => readSignal(root, file)));
  return [...own, ...readAddressSignals(root)];
}

async function readSignal(root: string, file: string): Promise<Row> {
  const id = basename(file, '.ts') as SignalId;
  const exports = (await import(pathToFileURL(join(root, file)).href)) as Record<string, unknown>;
  const signal = Object.values(exports).find(isSignal);
  if (!signal) throw new Error(`${file} exports no signal`);
  const doc = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const/.exec(
    readFileSync(join(root, file), 'utf8'),
  )?.[1];
  if (!doc) throw new Error(`${file} doesn’t say what its signal means`);
  return {
    id,
    family: signal.family,
    meaning: doc
      .replace(/^\s*\* ?/gm, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    lookAlikes: readLookAlikes(root, `tests/unit/detection/signals/${id}.test.ts`),
  };
}

function isSignal(value: unknown): value is Signal {
  return typeof value === 'object' && value !== null && 'family' in value && 'evaluate' in value;
}

/** The names of a test's look-alikes: the `on` of each case in the last list of the file. */
function readLookAlikes(root: string, file: string): string[] {
  const list = readFileSync(join(root, file), 'utf8').split('lookAlikes: [')[1];
  const names = [...(list ?? '').matchAll(/\bon: (?:'((?:[^'\\]|\\.)*)'|"([^"]*)")/g)];
  if (names.length === 0) throw new Error(`${file} has no look-alikes`);
  return names.map(([, single, double]) => (single ?? double ?? '').replace(/\\(.)/g, '$1'));
}

/** What people read of the signals on addresses says what they mean. */
function readAddressSignals(root: string): Row[] {
  const texts = JSON.parse(readFileSync(join(root, 'assets/locales/en/evidence.json'), 'utf8')) as Record<
    string,
    { message: string }
  >;
  return Object.entries(OF_ADDRESS).map(([id, family]) => ({
    id: id as SignalId,
    family,
    meaning: (texts[id]?.message ?? '').replaceAll('{', '').replaceAll('}', ''),
    lookAlikes: ['see `tests/unit/background/address.test.ts`'],
  }));
}

/** A table with even columns, as the formatter wants it. */
function tableOf(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((text) => text.replaceAll('|', '\\|')));
  const widths = HEAD.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

if (import.meta.main) writeFileSync(join(ROOT, 'docs/signals.md'), await signalDocs());
