import { shareInPlace } from '../in-sight.ts';
import type { Signal } from '../signal.ts';

/** The claims, commands or numbers stand in code. */
export const shownAsCode: Signal = {
  id: 'shown-as-code',
  family: 'against',
  evaluate: (reading) => shareInPlace(reading, 'code'),
};
