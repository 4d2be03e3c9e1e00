import type { Signal } from '../signal.ts';

/** The claims, commands or numbers stand in code. */
export const shownAsCode: Signal = {
  id: 'shown-as-code',
  family: 'against',
  evaluate({ phrases, numbers }) {
    const words = [...phrases.claims, ...phrases.call, ...numbers].filter(({ run }) => run.place !== 'title');
    const inside = words.filter(({ run }) => run.place === 'code').length;
    return inside > 0 ? { strength: inside / words.length, count: inside } : undefined;
  },
};
