import type { Signal } from '../signal.ts';

/** The claims, commands or numbers stand in comments or a thread. */
export const discussion: Signal = {
  id: 'discussion',
  family: 'against',
  evaluate({ phrases, numbers }) {
    const words = [...phrases.claims, ...phrases.call, ...numbers].filter(({ run }) => run.place !== 'title');
    const inside = words.filter(({ run }) => run.place === 'comment').length;
    return inside > 0 ? { strength: inside / words.length, count: inside } : undefined;
  },
};
