import { quoteOf, type Signal } from '../signal.ts';

/** An alert, confirm or prompt box claims the trouble. */
export const troubleInDialog: Signal = {
  id: 'trouble-in-dialog',
  family: 'claim',
  evaluate({ phrases }) {
    const claim = phrases.claims.find(({ run }) => run.place === 'dialog');
    return claim && { quote: quoteOf(claim) };
  },
};
