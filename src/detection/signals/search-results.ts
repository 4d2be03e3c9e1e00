import { shareInPlace } from '../in-sight.ts';
import type { Signal } from '../signal.ts';

/** The claims, commands or numbers stand in a list of search results. */
export const searchResults: Signal = {
  id: 'search-results',
  family: 'against',
  evaluate: (reading) => shareInPlace(reading, 'result'),
};
