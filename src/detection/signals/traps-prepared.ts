import type { Signal } from '../signal.ts';

/** The page's own script prepares several traps, before any of them is sprung. */
export const trapsPrepared: Signal = {
  id: 'traps-prepared',
  family: 'coercion',
  evaluate({ observation }) {
    const count = observation.shape.traps.length;
    return count >= 2 ? { strength: Math.min(1, count / 4), count } : undefined;
  },
};
