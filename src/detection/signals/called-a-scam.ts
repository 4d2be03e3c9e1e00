import { isInSight } from '../in-sight.ts';
import { quoteOf, type Signal } from '../signal.ts';

/** The page itself warns of such pop-ups, where the person can see it and no layer hides it. */
export const calledAScam: Signal = {
  id: 'called-a-scam',
  family: 'against',
  evaluate(reading) {
    const warns = reading.phrases.warns.filter(({ run }) => isInSight(run, reading));
    const [first] = warns;
    return (
      first && { strength: Math.min(1, 0.5 + warns.length / 6), quote: quoteOf(first), count: warns.length }
    );
  },
};
