import type { Reading, ReadPlace, ReadRun } from './reading.ts';

/** Where words are somebody else's than the page's own: quoted, shown as code, commented, found. */
export const OTHERS_WORDS: ReadonlySet<ReadPlace> = new Set(['quote', 'code', 'comment', 'result']);
/** Share of the viewport from which a layer covers the page. */
export const COVERS_FROM = 0.5;
/** Print smaller than this, in CSS pixels, is put there so as not to be read. */
const LEGIBLE_FROM = 9;

/** True where a layer that claims trouble lies over the page: what is under it speaks for nothing. */
export function isCoveredByScare({ observation: { layers }, phrases }: Reading): boolean {
  return layers.cover >= COVERS_FROM && phrases.claims.some(({ run }) => run.place === 'layer');
}

/** Tells whether people see a run well enough for its words to speak for the page. */
export function isInSight(run: ReadRun, reading: Reading): boolean {
  return run.size >= LEGIBLE_FROM && (run.place === 'layer' || !isCoveredByScare(reading));
}

/**
 * Strength of a signal that speaks for the page by where the suspicious words stand: the share of claims, commands
 * and numbers that stand in `place`, the title left aside.
 */
export function shareInPlace(
  reading: Reading,
  place: 'quote' | 'code' | 'comment' | 'result',
): { strength: number; count: number } | undefined {
  if (isCoveredByScare(reading)) return undefined;
  const { phrases, numbers } = reading;
  // A bare number in quotation marks or code says nothing of whose words these are.
  if (phrases.claims.length + phrases.call.length === 0) return undefined;
  const words = [...phrases.claims, ...phrases.call, ...numbers].filter(({ run }) => run.place !== 'title');
  const count = words.filter(({ run }) => run.place === place).length;
  return count > 0 ? { strength: count / words.length, count } : undefined;
}
