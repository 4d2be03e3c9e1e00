import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Evidence,
  FAMILIES,
  type Family,
  SIGNALS,
  type SignalId,
} from '../../../src/detection/evidence.ts';
import { signals } from '../../../src/detection/registry.ts';
import { judge, SCAM_SCORES, type SensitivityLevel, VERDICT_LEVELS } from '../../../src/detection/verdict.ts';
import { FAMILY_CAPS, WEIGHTS } from '../../../src/detection/weights.ts';

const familyOf = (signal: SignalId): Family => signals.find(({ id }) => id === signal)?.family ?? 'address';

/** Evidence of these signals at full strength, or at the share given. */
function evidenceOf(...shown: (SignalId | readonly [SignalId, number])[]): Evidence[] {
  return shown.map((one) => {
    const [signal, share] = typeof one === 'string' ? ([one, 1] as const) : one;
    return { signal, family: familyOf(signal), weight: WEIGHTS[signal] * share };
  });
}

const CLAIM = ['trouble-claimed', 'trouble-in-title'] as const;
const LOCK = ['full-screen-taken', 'keyboard-locked'] as const;

describe('judge', () => {
  it.each([
    ['claim, number and lock', [...CLAIM, 'number-to-call', ...LOCK]],
    ['claim, number and a brand', ['trouble-claimed', 'number-to-call', 'call-commanded', 'brand-worn']],
    [
      'claim, cleaner, fake scan and a brand',
      ['trouble-claimed', 'cleaner-offered', 'fake-scan', 'brand-worn'],
    ],
    [
      'boxes in a loop with claim and number',
      ['trouble-claimed', 'trouble-in-dialog', 'number-in-dialog', 'dialog-loop', 'leaving-trapped'],
    ],
    ['a lock with a claim and no way to call', ['trouble-claimed', ...LOCK, 'keys-blocked', 'alarm-sound']],
    ['a lock with a number and no claim', ['number-to-call', 'call-commanded', ...LOCK, 'alarm-sound']],
    ['a command to paste as proof of being human', ['proof-by-command', 'command-to-paste']],
    [
      'the same with the command set as code',
      ['proof-by-command', 'command-to-paste', 'shown-as-code', 'quoted'],
    ],
    [
      'a scene of claims on a covering layer with a clock, in a brand’s dress',
      ['trouble-claimed', 'trouble-headline', 'covering-layer', 'countdown', 'brand-worn'],
    ],
    [
      'boxes in a loop with a number to call, in a brand’s dress, whatever they claim',
      ['number-in-dialog', 'number-to-call', 'call-commanded', 'dialog-loop', 'brand-worn'],
    ],
    [
      'a lock that also warns of itself',
      [...CLAIM, 'number-to-call', ...LOCK, 'says-prank', 'called-a-scam'],
    ],
  ] as [string, SignalId[]][])('calls %s a scam', (_, shown) => {
    expect(judge(evidenceOf(...shown)).level).toBe('scam');
  });

  it.each([
    ['nothing', []],
    ['words alone', [...CLAIM, 'trouble-headline', 'trouble-in-dialog']],
    ['a number alone', ['number-to-call', 'number-stressed', 'call-commanded', 'number-from-address']],
    ['a lock alone', [...LOCK, 'pointer-locked', 'dialog-loop', 'keys-blocked', 'history-flood']],
    [
      'a stage alone',
      ['covering-layer', 'window-stack', 'fake-system-window', 'racing-counter', 'countdown'],
    ],
    ['a brand on a strange host alone', ['brand-worn', 'brand-in-host', 'look-alike-host']],
    [
      'a wall of a control room that names a vendor and beeps when it is clicked',
      ['trouble-claimed', 'fake-scan', 'racing-counter', 'alarm-sound', ['brand-worn', 0.6]],
    ],
    ['a guide against such proofs', ['proof-by-command', 'command-to-paste', 'called-a-scam']],
    ['instructions to paste a command', ['command-to-paste', 'brand-worn', 'full-screen-taken']],
    [
      'a scene of claims in nobody’s dress',
      ['trouble-claimed', 'trouble-headline', 'covering-layer', 'countdown'],
    ],
    [
      'a support line of a vendor with a player in full screen',
      ['number-to-call', 'call-commanded', 'number-stressed', 'full-screen-taken', 'brand-worn'],
    ],
    [
      'a repair shop',
      ['number-to-call', 'call-commanded', 'brand-worn', 'shared-hosting', 'number-stressed'],
    ],
    [
      'an article with number and brand',
      [...CLAIM, 'number-to-call', 'brand-worn', 'long-article', 'called-a-scam'],
    ],
    ['an exam portal', [...LOCK, 'keys-blocked', 'menu-blocked', 'covering-layer', 'leaving-trapped']],
  ] as [string, (SignalId | readonly [SignalId, number])[]][])('calls %s clear', (_, shown) => {
    expect(judge(evidenceOf(...shown)).level).toBe('clear');
  });

  it.each([
    ['a prize page', ['prize-lure']],
    ['some of three families', [['trouble-claimed', 0.6], 'call-commanded', ['brand-worn', 0.6]]],
  ] as [string, (SignalId | [SignalId, number])[]][])('calls %s suspicious', (_, shown) => {
    expect(judge(evidenceOf(...shown)).level).toBe('suspicious');
  });

  it('never interrupts a lure by itself, nor shows one that speaks against itself', () => {
    expect(judge(evidenceOf('prize-lure', 'number-to-call')).level).toBe('suspicious');
    expect(judge(evidenceOf('prize-lure', 'long-article')).level).toBe('clear');
  });

  it('counts each signal once, at its strongest, and lists evidence strongest first', () => {
    const twice = [
      ...evidenceOf(['trouble-claimed', 0.2]),
      ...evidenceOf('trouble-claimed', 'covering-layer'),
    ];
    const verdict = judge(twice);
    expect(verdict.evidence.map(({ signal, weight }) => [signal, weight])).toEqual([
      ['trouble-claimed', WEIGHTS['trouble-claimed']],
      ['covering-layer', WEIGHTS['covering-layer']],
    ]);
    expect(verdict.score).toBe(WEIGHTS['trouble-claimed'] + WEIGHTS['covering-layer']);
  });

  it('caps each family', () => {
    for (const family of FAMILIES) {
      if (family === 'against' || family === 'lure') continue;
      const all = SIGNALS.map((signal) => ({ signal, family, weight: 5 }));
      expect(judge(all).score).toBe(FAMILY_CAPS[family]);
    }
  });

  it('lets what speaks against weigh little while the browser is held', () => {
    const held = evidenceOf(...CLAIM, 'number-to-call', ...LOCK);
    const free = evidenceOf(...CLAIM, 'number-to-call', 'brand-worn');
    const against = evidenceOf('called-a-scam', 'long-article');
    const drop = (some: Evidence[]) => judge(some).score - judge([...some, ...against]).score;
    expect(drop(held)).toBeCloseTo(FAMILY_CAPS.against * 0.3);
    expect(drop(free)).toBe(FAMILY_CAPS.against);
  });

  it('asks for more when calm, for less when strict', () => {
    const border = (score: number): Evidence[] => [
      { signal: 'trouble-claimed', family: 'claim', weight: 3 },
      { signal: 'number-to-call', family: 'contact', weight: 2 },
      { signal: 'brand-worn', family: 'impersonation', weight: 2 },
      { signal: 'fake-scan', family: 'staging', weight: score - 7 },
    ];
    for (const [level, score] of Object.entries(SCAM_SCORES) as [SensitivityLevel, number][]) {
      expect(judge(border(score), level).level).toBe('scam');
      expect(judge(border(score - 0.1), level).level).toBe('suspicious');
    }
  });

  describe('on any evidence', () => {
    const anyEvidence = fc.array(
      fc.record({
        signal: fc.constantFrom(...SIGNALS),
        share: fc.double({ min: 0.05, max: 1, noNaN: true }),
      }),
      { maxLength: 25 },
    );
    const made = (some: readonly { signal: SignalId; share: number }[]) =>
      some.flatMap(({ signal, share }) => evidenceOf([signal, share]));
    const rank = (some: Evidence[]) => VERDICT_LEVELS.indexOf(judge(some).level);

    it('is the same in every order', () => {
      fc.assert(
        fc.property(anyEvidence, (some) => {
          const evidence = made(some);
          expect(judge([...evidence].reverse()).score).toBeCloseTo(judge(evidence).score);
          expect(rank([...evidence].reverse())).toBe(rank(evidence));
        }),
      );
    });

    it('never falls by a further sign of a scam', () => {
      fc.assert(
        fc.property(anyEvidence, fc.constantFrom(...signals), (some, { id, family }) => {
          if (family === 'against') return;
          const evidence = made(some);
          expect(rank([...evidence, ...evidenceOf(id)])).toBeGreaterThanOrEqual(rank(evidence));
        }),
      );
    });

    it('is never raised by what speaks for the page', () => {
      fc.assert(
        fc.property(anyEvidence, fc.constantFrom(...signals), (some, { id, family }) => {
          if (family !== 'against') return;
          const evidence = made(some);
          expect(rank([...evidence, ...evidenceOf(id)])).toBeLessThanOrEqual(rank(evidence));
        }),
      );
    });

    it('never convicts on one family and a claim, short of a held browser', () => {
      fc.assert(
        fc.property(anyEvidence, fc.constantFrom('contact', 'staging', 'address'), (some, family) => {
          const evidence = made(some).filter((one) => one.family === family || one.family === 'claim');
          expect(judge(evidence, 'strict').level).not.toBe('scam');
        }),
      );
    });
  });
});
