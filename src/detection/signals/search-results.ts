import { isCoveredByScare, shareInPlace } from '../in-sight.ts';
import type { Reading } from '../reading.ts';
import type { Signal } from '../signal.ts';

/** Headlines of one page from which it is a list. */
const LIST_FROM = 3;
const HELD_BY = ['full-screen', 'keyboard-lock', 'pointer-lock', 'dialog', 'open', 'dial'] as const;

/** The claims, commands or numbers stand in a list of search results. */
export const searchResults: Signal = {
  id: 'search-results',
  family: 'against',
  evaluate: (reading) =>
    shareInPlace(reading, 'result') ?? (isPlainList(reading) ? { strength: 1 } : undefined),
};

/** A search box over headlines with text beneath, as engines without telling class names draw their results. */
function isPlainList(reading: Reading): boolean {
  const { observation, runs } = reading;
  if (!observation.shape.searchBox || HELD_BY.some((act) => observation.hooks[act])) return false;
  const headed = runs.filter(
    ({ place }, index) => place === 'heading' && ['short', 'prose'].includes(runs[index + 1]?.place ?? ''),
  );
  return headed.length >= LIST_FROM && !isCoveredByScare(reading);
}
