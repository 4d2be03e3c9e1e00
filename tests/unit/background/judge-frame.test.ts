import { describe, expect, it } from 'vitest';
import { judgeFrame } from '../../../src/background/judge-frame.ts';
import { observationOf } from '../detection/observation-of.ts';

const SCARE = observationOf({
  title: 'Security alert',
  runs: [
    { layer: 'Your computer has been locked. Call us immediately at +1-844-555-0142' },
    { layer: 'Trojan spyware detected on this PC' },
  ],
  hooks: { 'full-screen': 1, 'keyboard-lock': 1 },
  layers: { cover: 0.9 },
});
const ORDINARY = observationOf({ runs: ['Bread and cheese', 'Music in the yard'] });
const HELD = observationOf({ runs: ['Bread and cheese'], hooks: { dialog: 20, history: 1000 } });

describe('judgeFrame', () => {
  it('gives the verdict and what led to it', () => {
    const { verdict, evidence } = judgeFrame(SCARE, '', false);
    expect(verdict.level).toBe('scam');
    expect(evidence?.evidence.map(({ signal }) => signal)).toContain('trouble-claimed');
    expect(evidence?.numbers).toEqual(['+1-844-555-0142']);
    expect(evidence?.title).toBe('Security alert');
  });

  it('says the same only once', () => {
    const first = judgeFrame(SCARE, '', false);
    const second = judgeFrame(SCARE, first.verdict.gist, false);
    expect(second.evidence).toBeUndefined();
    expect(second.verdict).toEqual(first.verdict);
  });

  it('keeps nothing of an ordinary page, unless all is asked for', () => {
    expect(judgeFrame(ORDINARY, '', false)).toEqual({
      verdict: { level: 'clear', score: expect.any(Number), gist: '' },
      evidence: undefined,
    });
    expect(judgeFrame(ORDINARY, '', true).evidence?.level).toBe('clear');
  });

  it('keeps that the browser is held, however clear the rest', () => {
    expect(judgeFrame(HELD, '', false).evidence?.evidence.map(({ signal }) => signal)).toContain(
      'dialog-loop',
    );
  });
});
