import type { Evidence } from './evidence.ts';

/** Only `scam` interrupts; `suspicious` shows on the toolbar. */
export type VerdictLevel = 'clear' | 'suspicious' | 'scam';
export const VERDICT_LEVELS: readonly VerdictLevel[] = ['clear', 'suspicious', 'scam'];

/** The judgement over all frames of one page visit. */
export interface Verdict {
  readonly level: VerdictLevel;
  /** Points after caps and what speaks against. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}
