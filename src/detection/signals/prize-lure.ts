import { OTHERS_WORDS } from '../in-sight.ts';
import type { Reading } from '../reading.ts';
import { quoteOf, type Signal } from '../signal.ts';

/** A page that is made for one lure has little else on it. */
const BARE_TEXT = 900;
const BARE_LINKS = 4;

/** Prizes, surveys, parcel fees, fines, "click Allow": other scams, shown as suspicious and never interrupted alone. */
export const prizeLure: Signal = {
  id: 'prize-lure',
  family: 'lure',
  evaluate(reading) {
    const lures = reading.phrases.lure.filter(
      ({ run }) => run.place !== 'prose' && !OTHERS_WORDS.has(run.place),
    );
    const distinct = new Set(lures.map(({ text }) => text)).size;
    const [first] = lures;
    if (!first) return undefined;
    if (distinct < 2 && !isBare(reading)) return undefined;
    return { strength: distinct < 2 ? 0.75 : 1, quote: quoteOf(first), count: distinct };
  },
};

/** A short page without a way to anything else that presses or asks: a clock, a form, a button. */
function isBare({ runs, observation: { shape, motion } }: Reading): boolean {
  const asks = motion.countdown || shape.personalFields > 0 || runs.some(({ place }) => place === 'control');
  return asks && shape.textLength < BARE_TEXT && shape.innerLinks < BARE_LINKS;
}
