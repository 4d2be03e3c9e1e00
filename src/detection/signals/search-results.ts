import type { Signal } from '../signal.ts';

/** The claims, commands or numbers stand in a list of search results. */
export const searchResults: Signal = {
  id: 'search-results',
  family: 'against',
  evaluate({ phrases, numbers }) {
    const words = [...phrases.claims, ...phrases.call, ...numbers].filter(({ run }) => run.place !== 'title');
    const inside = words.filter(({ run }) => run.place === 'result').length;
    return inside > 0 ? { strength: inside / words.length, count: inside } : undefined;
  },
};
