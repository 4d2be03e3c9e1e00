import { quoteOf, type Signal } from '../signal.ts';

const NOT_HERE = new Set(['quote', 'code', 'comment', 'result', 'prose']);

/** Prizes, surveys, parcel fees, fines, "click Allow": other scams, shown as suspicious and never interrupted alone. */
export const prizeLure: Signal = {
  id: 'prize-lure',
  family: 'lure',
  evaluate({ phrases }) {
    const lures = phrases.lure.filter(({ run }) => !NOT_HERE.has(run.place));
    const distinct = new Set(lures.map(({ text }) => text)).size;
    const [first] = lures;
    return first && distinct >= 2
      ? { strength: Math.min(1, distinct / 2), quote: quoteOf(first), count: distinct }
      : undefined;
  },
};
