import { shareInPlace } from '../in-sight.ts';
import type { Signal } from '../signal.ts';

/** The claims, commands or numbers stand in comments or a thread. */
export const discussion: Signal = {
  id: 'discussion',
  family: 'against',
  evaluate: (reading) => shareInPlace(reading, 'comment'),
};
