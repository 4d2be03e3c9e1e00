import type { Signal } from '../signal.ts';

/** A clock runs down. */
export const countdown: Signal = {
  id: 'countdown',
  family: 'staging',
  evaluate: ({ observation: { motion } }) => (motion.countdown ? {} : undefined),
};
