import { quoteOf, type Signal } from '../signal.ts';

/** The title of the page claims the trouble. */
export const troubleInTitle: Signal = {
  id: 'trouble-in-title',
  family: 'claim',
  evaluate({ phrases }) {
    const claim = phrases.claims.find(({ run }) => run.place === 'title');
    return claim && { quote: quoteOf(claim) };
  },
};
