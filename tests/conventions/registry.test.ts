import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import evidenceTexts from '../../assets/locales/en/evidence.json';
import { SIGNALS } from '../../src/detection/evidence.ts';
import { signals } from '../../src/detection/registry.ts';
import { REASONS, WEIGHTS } from '../../src/detection/weights.ts';
import { HOOK_KINDS } from '../../src/page-hooks/channel-contract.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Judged by the background, on the host. */
const OF_HOST = [
  'look-alike-host',
  'brand-in-host',
  'shared-hosting',
  'raw-ip-host',
  'random-address',
  'own-site',
];

describe('the registry of signals', () => {
  const files = globSync('src/detection/signals/*.ts', { cwd: ROOT }).map((file) => basename(file, '.ts'));

  it('registers every file, and nothing else', () => {
    expect(signals.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it('knows every id that evidence may have', () => {
    expect([...files, ...OF_HOST].sort()).toEqual([...SIGNALS].sort());
  });

  it.each([...SIGNALS])('%s has a weight, a reason, words for people and a unit test', (id) => {
    expect(WEIGHTS[id]).toBeGreaterThan(0);
    expect(REASONS[id].length).toBeGreaterThan(15);
    expect(Object.keys(evidenceTexts)).toContain(id);
    if (OF_HOST.includes(id)) return;
    expect(globSync(`tests/unit/detection/signals/${id}.test.ts`, { cwd: ROOT })).toHaveLength(1);
  });

  it('lets the channel and the observation speak of the same acts', () => {
    const source = readFileSync(join(ROOT, 'src/detection/observation.ts'), 'utf8');
    const acts = /type HookedAct =([^;]+);/.exec(source)?.[1]?.match(/[\w-]+(?=')/g) ?? [];
    expect([...HOOK_KINDS].sort()).toEqual(acts.sort());
  });
});
