import { quoteOf, type Signal } from '../signal.ts';

/** The page itself warns of such pop-ups, where the person can see it and no layer hides it. */
export const calledAScam: Signal = {
  id: 'called-a-scam',
  family: 'against',
  evaluate({ observation: { layers }, phrases }) {
    const hidden = layers.cover >= 0.5 && phrases.claims.some(({ run }) => run.place === 'layer');
    const warns = phrases.warns.filter(({ run }) => !hidden || run.place === 'layer');
    const [first] = warns;
    return (
      first && { strength: Math.min(1, 0.5 + warns.length / 6), quote: quoteOf(first), count: warns.length }
    );
  },
};
