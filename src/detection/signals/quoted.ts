import type { Signal } from '../signal.ts';

/** The claims, commands or numbers stand in quotations. */
export const quoted: Signal = {
  id: 'quoted',
  family: 'against',
  evaluate({ phrases, numbers }) {
    const words = [...phrases.claims, ...phrases.call, ...numbers].filter(({ run }) => run.place !== 'title');
    const inside = words.filter(({ run }) => run.place === 'quote').length;
    return inside > 0 ? { strength: inside / words.length, count: inside } : undefined;
  },
};
