import { quoteOf, type Signal } from '../signal.ts';

/** The page says, visibly, that it is a joke, a simulation or a training. */
export const saysPrank: Signal = {
  id: 'says-prank',
  family: 'against',
  evaluate({ phrases }) {
    const [first] = phrases.prank;
    return first && { quote: quoteOf(first) };
  },
};
