import { OTHERS_WORDS } from '../in-sight.ts';
import { quoteOf, type Signal } from '../signal.ts';

/** The person is told not to close, restart or switch off. */
export const toldToStay: Signal = {
  id: 'told-to-stay',
  family: 'contact',
  evaluate({ phrases }) {
    const stay = phrases.stay.find(({ run }) => !OTHERS_WORDS.has(run.place));
    return stay && { strength: stay.run.place === 'prose' ? 0.5 : 1, quote: quoteOf(stay) };
  },
};
