import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FAMILIES, type Family } from '../src/detection/evidence.ts';
import { signalDocs } from './signal-docs.ts';

const ROOT = join(import.meta.dirname, '..');
const NAME = /^[a-z]+(?:-[a-z]+)+$/;
/** Families that frames judge; the background judges addresses. */
const OF_FRAMES = FAMILIES.filter((family) => family !== 'address');

/**
 * Puts a new signal into every place that the registry's test asks for: its module, test, id, weight, registration,
 * text and row of the documentation. What only a person can write is left to be written, and fails the tests until then.
 *
 * @param name two words and more in kebab case, such as `clipboard-filled`
 * @param root the repository, or a copy of the parts that are written to
 * @returns the paths that were written, relative to the root
 * @throws Error where the name is no good or taken, before anything is written
 */
export async function scaffoldSignal(name: string, family: Family, root = ROOT): Promise<string[]> {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const module = `src/detection/signals/${name}.ts`;
  const test = `tests/unit/detection/signals/${name}.test.ts`;
  if (!NAME.test(name))
    throw new Error(`“${name}” is no name for a signal: two words and more, in kebab case`);
  if (existsSync(join(root, module)) || read('src/detection/evidence.ts').includes(`'${name}'`))
    throw new Error(`There is a signal ${name} already`);
  const identifier = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const texts = 'assets/locales/en/evidence.json';
  const written = new Map([
    [module, moduleOf(name, identifier, family)],
    [test, testOf(name, identifier)],
    ['src/detection/evidence.ts', withId(read('src/detection/evidence.ts'), name, family)],
    ['src/detection/weights.ts', withWeight(read('src/detection/weights.ts'), name)],
    ['src/detection/registry.ts', withRegistration(read('src/detection/registry.ts'), name, identifier)],
    [texts, withText(read(texts), name, family)],
  ]);
  for (const [path, text] of written) writeFileSync(join(root, path), text);
  const docs = 'docs/signals.md';
  writeFileSync(join(root, docs), await signalDocs(root));
  return [...written.keys(), docs];
}

function moduleOf(name: string, identifier: string, family: Family): string {
  return `import type { Signal } from '../signal.ts';

/** To be written: what a page shows or does here, in one sentence. */
export const ${identifier}: Signal = {
  id: '${name}',
  family: '${family}',
  evaluate: () => undefined,
};
`;
}

function testOf(name: string, identifier: string): string {
  return `import { ${identifier} } from '../../../../src/detection/signals/${name}.ts';
import { testSignal } from './test-signal.ts';

testSignal(${identifier}, {
  found: [
    { on: 'to be written: a page that shows it', page: { runs: [] } },
    { on: 'to be written: another one', page: { runs: [] } },
  ],
  lookAlikes: [
    { on: 'to be written: an honest page that looks alike', page: { runs: [] } },
    { on: 'to be written: another one', page: { runs: [] } },
  ],
});
`;
}

/** Ids stand by family, each group under a comment that begins with it. */
function withId(source: string, name: string, family: Family): string {
  const groups = source.split(/(?=\n {2}\/\/ )/);
  const heading = family === 'lure' ? 'other scams' : family;
  const group = groups.find((one) => one.startsWith(`\n  // ${heading}`));
  if (group === undefined) throw new Error(`evidence.ts has no group of ids for ${family}`);
  const longer = group.replace(/(?:\n {2}'[\w-]+',)+/, (ids) => `${ids}\n  '${name}',`);
  return source.replace(group, () => longer);
}

/** No weight and no reason yet: both fail the registry's test. */
function withWeight(source: string, name: string): string {
  const key = `  '${name}': `;
  return source
    .replace(/(WEIGHTS: [^{]*\{\n(?: {2}.*\n)*)/, `$1${key}0,\n`)
    .replace(/(REASONS: [^{]*\{\n(?: {2}.*\n)*)/, `$1${key}'',\n`);
}

function withRegistration(source: string, name: string, identifier: string): string {
  const imported = `import { ${identifier} } from './signals/${name}.ts';`;
  const lines = source.split('\n');
  const imports = lines.flatMap((line, index) => (line.includes("from './signals/") ? [index] : []));
  const before =
    imports.find((index) => pathIn(lines[index]) > pathIn(imported)) ?? (imports.at(-1) ?? 0) + 1;
  lines.splice(before, 0, imported);
  const start = lines.findIndex((line) => line.startsWith('export const signals'));
  const end = lines.indexOf('];', start);
  const after = lines.findIndex(
    (line, index) => index > start && index < end && line.trim() > `${identifier},`,
  );
  lines.splice(after < 0 ? end : after, 0, `  ${identifier},`);
  return lines.join('\n');
}

function pathIn(line = ''): string {
  return /'(.*)'/.exec(line)?.[1] ?? '';
}

function withText(source: string, name: string, family: Family): string {
  const note =
    family === 'against'
      ? 'Reason that speaks for a page; “it” is the page.'
      : 'Reason why Hangup finds a page suspicious; “it” is the page.';
  const texts = JSON.parse(source) as Record<string, object>;
  return `${JSON.stringify({ ...texts, [name]: { message: '', note } }, undefined, 2)}\n`;
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { family: { type: 'string', default: 'staging' } },
  });
  const family = OF_FRAMES.find((one) => one === values.family);
  const [name] = positionals;
  if (!name || !family) {
    console.error(`npm run new:signal NAME -- [--family ${OF_FRAMES.join('|')}]`);
    process.exitCode = 2;
    return;
  }
  for (const path of await scaffoldSignal(name, family)) console.log(path);
  console.log(
    'Left to write: what it means and when it is found, its weight and reason, its text in every language, pages in its test and in tests/gallery/, then `npm run docs:signals`. The tests fail until then.',
  );
}

if (import.meta.main) await main();
