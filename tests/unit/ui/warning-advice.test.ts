import { describe, expect, it } from 'vitest';
import { practicePage } from '../../../src/background/practice.ts';
import type { Evidence, SignalId } from '../../../src/detection/evidence.ts';
import type { BlockedPage } from '../../../src/storage/blocked-page.ts';
import { reasonsOf } from '../../../src/ui/parts/reasons.tsx';
import { brandOf, numbersOf, wantedBy } from '../../../src/ui/warning/advice.ts';

const evidence = (signal: SignalId, weight = 1, quote?: string): Evidence => ({
  signal,
  family: signal === 'long-article' ? 'against' : 'claim',
  weight,
  ...(quote ? { quote } : {}),
});
const page = (change: Partial<BlockedPage>): BlockedPage => ({ ...practicePage('id', 0), ...change });
const download = [evidence('cleaner-offered')];

describe('what the page wanted', () => {
  it('is a call where it shows a number, even beside a download', () => {
    expect(wantedBy(page({ evidence: download }))).toBe('call');
  });
  it('is a program run where it shows none and offers one', () => {
    expect(wantedBy(page({ numbers: [], evidence: download }))).toBe('run');
  });
  it('is a command run where one is to be pasted, whatever else is there', () => {
    expect(wantedBy(page({ evidence: [evidence('command-to-paste')] }))).toBe('run');
  });
  it('is a call where nothing else is known', () => {
    expect(wantedBy(page({ numbers: [], evidence: [] }))).toBe('call');
  });
});

describe('the brand', () => {
  it('is the one the page speaks as, before any that it only names', () => {
    const worn = [evidence('brand-worn', 3, 'McAfee')];
    expect(brandOf(page({ brands: ['Microsoft', 'McAfee'], evidence: worn }))).toBe('McAfee');
    expect(brandOf(page({ brands: ['Microsoft'], evidence: [] }))).toBe('Microsoft');
    expect(brandOf(page({ brands: [], evidence: [] }))).toBeUndefined();
  });
});

describe('the numbers', () => {
  it('are shown in one spelling each, three at most', () => {
    const shown = ['+1 (888) 555-0123', '1-888-555-0123', '020 7946 0123', '01632 960123', '01632 960124'];
    const numbers = shown.map((one, index) => ({
      shown: one,
      ...(index < 2 ? { e164: '+18885550123' } : {}),
    }));
    expect(numbersOf(page({ numbers }))).toEqual(['+1 (888) 555-0123', '020 7946 0123', '01632 960123']);
  });
});

describe('the reasons', () => {
  it('come strongest first, without what speaks for the page', () => {
    const all = [evidence('marquee', 1), evidence('long-article', 9), evidence('fake-scan', 3)];
    expect(reasonsOf(all).map(({ signal }) => signal)).toEqual(['fake-scan', 'marquee']);
  });
  it('quote the same words once', () => {
    const number = '+1 (888) 555-0123';
    const all = [evidence('number-to-call', 3, number), evidence('number-stressed', 1, number)];
    expect(reasonsOf(all).map(({ quote }) => quote)).toEqual([number, undefined]);
  });
});
