import { describe, expect, it } from 'vitest';
import { QUOTE_LIMIT, SIGNALS } from '../../../../src/detection/evidence.ts';
import { read } from '../../../../src/detection/reading.ts';
import { evaluate } from '../../../../src/detection/registry.ts';
import type { Finding, Signal } from '../../../../src/detection/signal.ts';
import { judge } from '../../../../src/detection/verdict.ts';
import { observationOf, type PageParts } from '../observation-of.ts';

/** A page on which the signal must be found. */
export interface Found {
  /** What the page is, in a few words. */
  readonly on: string;
  readonly page: PageParts;
  /** What the finding must hold; text matches as a part of the quote. `strength` 1 where the signal leaves it out. */
  readonly gives?: { readonly strength?: number; readonly quote?: string; readonly count?: number };
}

/**
 * An honest page that looks alike (for a signal that speaks for a page: a scam page that apes it). `docs/signals.md`
 * lists what stands in `on`.
 */
export interface LookAlike {
  readonly on: string;
  readonly page: PageParts;
  /**
   * Most strength the signal may have here; 0, that is no finding at all, where left out. With 1 the signal is right
   * to see its fact, and it is the verdict that must stay clear.
   */
  readonly atMost?: number;
}

/** What every signal's test says; {@link testSignal} holds the signal to it. */
export interface SignalCases {
  readonly found: readonly Found[];
  readonly lookAlikes: readonly LookAlike[];
}

/** Tests one signal on pages where it must be found and on honest ones that look alike. */
export function testSignal(signal: Signal, { found, lookAlikes }: SignalCases): void {
  const findingOn = (page: PageParts): Finding | undefined => signal.evaluate(read(observationOf(page)));

  describe(signal.id, () => {
    it('is known, and has enough pages on either side', () => {
      expect(SIGNALS).toContain(signal.id);
      expect(found.length).toBeGreaterThanOrEqual(2);
      expect(lookAlikes.length).toBeGreaterThanOrEqual(2);
    });

    it.each(found)('is found on $on', ({ page, gives = {} }) => {
      const finding = findingOn(page);
      if (!finding) throw new Error(`${signal.id} found nothing`);
      const strength = finding.strength ?? 1;
      expect(strength).toBeGreaterThan(0);
      expect(strength).toBeLessThanOrEqual(1);
      expect(finding.quote?.length ?? 0).toBeLessThanOrEqual(QUOTE_LIMIT);
      if (gives.strength !== undefined) expect(strength).toBeCloseTo(gives.strength, 2);
      if (gives.quote !== undefined) expect(finding.quote).toContain(gives.quote);
      if (gives.count !== undefined) expect(finding.count).toBe(gives.count);
    });

    it.each(lookAlikes)('is kept down on $on', ({ page, atMost = 0 }) => {
      const finding = findingOn(page);
      const strength = finding ? (finding.strength ?? 1) : 0;
      expect(strength).toBeLessThanOrEqual(atMost);
      if (signal.family === 'against') return;
      expect(judge(evaluate(observationOf(page)).evidence).level).toBe('clear');
    });

    it('finds nothing on an empty page', () => {
      expect(findingOn({})).toBeUndefined();
    });
  });
}
