import { describe, expect, it } from 'vitest';
import { ablate, formatAblation } from '../../../scripts/evaluate/ablate.ts';
import type { PageResult } from '../../../scripts/evaluate/session.ts';
import type { Evidence } from '../../../src/detection/evidence.ts';

const CLAIM: Evidence = { signal: 'trouble-claimed', family: 'claim', weight: 4 };
const NUMBER: Evidence = { signal: 'number-to-call', family: 'contact', weight: 3 };
const BRAND: Evidence = { signal: 'brand-worn', family: 'impersonation', weight: 3 };
const WARNS: Evidence = { signal: 'called-a-scam', family: 'against', weight: 6 };

const page = (expected: PageResult['expected'], evidence: Evidence[]): PageResult => ({
  name: 'page',
  expected,
  level: 'clear',
  evidence,
});

describe('ablate', () => {
  const rows = ablate([
    page('scam', [CLAIM, NUMBER, BRAND]),
    page('clear', [CLAIM, NUMBER, BRAND, WARNS]),
    { ...page('scam', []), level: 'failed' },
  ]);
  const without = (signal: string) => rows.find((row) => row.without === signal);

  it('gives first what there is with all signals, pages that failed left aside', () => {
    expect(rows[0]).toEqual({ without: undefined, interrupted: 1, falseAlarms: 0, suspicious: 0 });
  });

  it('tells which signal convicts, and which keeps a page clear', () => {
    expect(without('trouble-claimed')?.interrupted).toBe(0);
    expect(without('called-a-scam')?.falseAlarms).toBe(1);
    expect(without('print-loop')).toMatchObject({ interrupted: 1, falseAlarms: 0 });
  });

  it('prints the costliest loss right after the whole', () => {
    const [head, all, first] = formatAblation(rows, 2, 1).split('\n');
    expect(head).toContain('of 2 scams');
    expect(all).toMatch(/^\(all signals\) +1 +0 +0$/);
    expect(first).toMatch(/ 0 /);
  });
});
