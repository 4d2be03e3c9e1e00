import { shareInPlace } from '../in-sight.ts';
import type { Signal } from '../signal.ts';

/** The claims, commands or numbers stand in quotations. */
export const quoted: Signal = {
  id: 'quoted',
  family: 'against',
  evaluate: (reading) => shareInPlace(reading, 'quote'),
};
