import { quoteOf, type Signal } from '../signal.ts';

/** Pixels from which text is set as a headline. */
const HEADLINE_SIZE = 20;

/** Claims of two kinds and more stand in large type or on a layer. */
export const troubleHeadline: Signal = {
  id: 'trouble-headline',
  family: 'claim',
  evaluate({ phrases }) {
    const loud = phrases.claims.filter(
      ({ run }) => run.place === 'layer' || (run.place !== 'title' && run.size >= HEADLINE_SIZE),
    );
    const kinds = new Set(loud.map(({ list }) => list));
    const [first] = loud;
    return first && kinds.size >= 2 ? { quote: quoteOf(first), count: kinds.size } : undefined;
  },
};
