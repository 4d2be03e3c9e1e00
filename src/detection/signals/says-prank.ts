import { isInSight } from '../in-sight.ts';
import { quoteOf, type Signal } from '../signal.ts';

const NOT_HERE = new Set(['code', 'comment', 'result']);

/** The page says, visibly, that it is a joke, a simulation or a training. */
export const saysPrank: Signal = {
  id: 'says-prank',
  family: 'against',
  evaluate(reading) {
    const said = reading.phrases.prank.find(({ run }) => !NOT_HERE.has(run.place) && isInSight(run, reading));
    return said && { quote: quoteOf(said) };
  },
};
