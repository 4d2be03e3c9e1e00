import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { signalDocs } from '../../scripts/signal-docs.ts';
import { SIGNALS } from '../../src/detection/evidence.ts';

const WRITTEN = readFileSync(join(import.meta.dirname, '../../docs/signals.md'), 'utf8');

describe('docs/signals.md', () => {
  it('is what `npm run docs:signals` makes of the code', async () => {
    expect(WRITTEN).toBe(await signalDocs());
  });

  it('has one row for each signal', () => {
    const rows = [...WRITTEN.matchAll(/^\| `([\w-]+)`/gm)].map(([, id]) => id as string);
    expect(rows.sort()).toEqual([...SIGNALS].sort());
  });
});
