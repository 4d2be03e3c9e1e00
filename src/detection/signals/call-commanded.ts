import { quoteOf, type Signal } from '../signal.ts';

const NOT_HERE = new Set(['quote', 'code', 'comment', 'result']);

/** The page commands to call or to reach support now. */
export const callCommanded: Signal = {
  id: 'call-commanded',
  family: 'contact',
  evaluate({ phrases, numbers }) {
    const call = phrases.call.find(({ run }) => !NOT_HERE.has(run.place));
    if (!call) return undefined;
    return { strength: numbers.length > 0 || phrases.claims.length > 0 ? 1 : 0.5, quote: quoteOf(call) };
  },
};
