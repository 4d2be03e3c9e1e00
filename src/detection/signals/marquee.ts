import type { Signal } from '../signal.ts';

/** The claim or the number scrolls across the page. */
export const marquee: Signal = {
  id: 'marquee',
  family: 'staging',
  evaluate({ observation: { motion }, phrases, numbers }) {
    if (motion.marquees === 0) return undefined;
    const told = [...phrases.claims, ...phrases.call, ...numbers].some(({ run }) => run.moving);
    return told ? {} : undefined;
  },
};
