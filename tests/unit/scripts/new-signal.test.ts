import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scaffoldSignal } from '../../../scripts/new-signal.ts';
import { FAMILIES } from '../../../src/detection/evidence.ts';

const ROOT = join(import.meta.dirname, '../../..');
const COPIED = [
  'src/detection',
  'tests/unit/detection',
  'assets/locales/en/evidence.json',
  'docs/signals.md',
  'biome.json',
  'package.json',
];

let copy: string;
const read = (path: string): string => readFileSync(join(copy, path), 'utf8');
const count = (text: string, part: string): number => text.split(part).length - 1;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'hangup-signal-'));
  for (const path of COPIED) cpSync(join(ROOT, path), join(copy, path), { recursive: true });
});

afterEach(() => {
  rmSync(copy, { recursive: true });
});

describe('scaffoldSignal', () => {
  it('writes a signal into every place that the registry asks for', async () => {
    const paths = await scaffoldSignal('clipboard-filled', 'contact', copy);
    expect(paths).toEqual([
      'src/detection/signals/clipboard-filled.ts',
      'tests/unit/detection/signals/clipboard-filled.test.ts',
      'src/detection/evidence.ts',
      'src/detection/weights.ts',
      'src/detection/registry.ts',
      'assets/locales/en/evidence.json',
      'docs/signals.md',
    ]);
    expect(read('src/detection/signals/clipboard-filled.ts')).toContain(
      "export const clipboardFilled: Signal = {\n  id: 'clipboard-filled',\n  family: 'contact',",
    );
    expect(read('src/detection/evidence.ts')).toMatch(
      /'support-chat',\n {2}'clipboard-filled',\n {2}\/\/ coercion/,
    );
    expect(count(read('src/detection/weights.ts'), "'clipboard-filled': ")).toBe(2);
    expect(read('src/detection/registry.ts')).toContain(
      "import { clipboardFilled } from './signals/clipboard-filled.ts';\nimport { commandToPaste }",
    );
    expect(read('src/detection/registry.ts')).toContain('  cleanerOffered,\n  clipboardFilled,\n');
    expect(Object.keys(JSON.parse(read('assets/locales/en/evidence.json')))).toContain('clipboard-filled');
    expect(count(read('docs/signals.md'), '`clipboard-filled`')).toBe(1);
  });

  it('leaves everything as the formatter and the linter want it', async () => {
    const paths = await scaffoldSignal('clipboard-filled', 'contact', copy);
    const code = paths.filter((path) => /\.(?:ts|json)$/.test(path));
    const biome = join(ROOT, 'node_modules/.bin/biome');
    const { status, stdout, stderr } = spawnSync(biome, ['check', '--vcs-enabled=false', ...code], {
      cwd: copy,
      encoding: 'utf8',
    });
    expect(`${stdout}${stderr}`).toContain(`Checked ${code.length} files`);
    expect(status, `${stdout}${stderr}`).toBe(0);
  });

  it('changes nothing but what it adds', async () => {
    const paths = ['src/detection/evidence.ts', 'src/detection/weights.ts', 'src/detection/registry.ts'];
    const before = paths.map((path) => read(path).split('\n'));
    await scaffoldSignal('clipboard-filled', 'contact', copy);
    paths.forEach((path, index) => {
      const kept = read(path)
        .split('\n')
        .filter((line) => !/clipboard-?filled/i.test(line));
      expect(kept).toEqual(before[index]);
    });
  });

  it.each(FAMILIES.filter((family) => family !== 'address'))(
    'knows where a signal of %s goes',
    async (family) => {
      await scaffoldSignal('zebra-drawn', family, copy);
      expect(count(read('src/detection/evidence.ts'), "'zebra-drawn'")).toBe(1);
      const row = new RegExp(`\\n## ${family}\\n(?:(?!\\n## )[\\s\\S])*\`zebra-drawn\``);
      expect(read('docs/signals.md')).toMatch(row);
      expect(read('src/detection/registry.ts')).toMatch(/window-stack\.ts';\nimport \{ zebraDrawn \}/);
    },
  );

  it.each([
    ['one word', 'clipboard'],
    ['capitals', 'Clipboard-Filled'],
    ['a path', '../clipboard-filled'],
    ['a name that is taken', 'dialog-loop'],
    ['a name that the background has', 'own-site'],
  ])('refuses %s, and writes nothing', async (_, name) => {
    const before = read('src/detection/evidence.ts');
    await expect(scaffoldSignal(name, 'contact', copy)).rejects.toThrow(name);
    expect(read('src/detection/evidence.ts')).toBe(before);
    expect(existsSync(join(copy, 'tests/unit/detection/signals/clipboard.test.ts'))).toBe(false);
  });
});
