import type { Signal } from '../signal.ts';

/** Numbers on the page race upward by themselves. */
export const racingCounter: Signal = {
  id: 'racing-counter',
  family: 'staging',
  evaluate: ({ observation: { motion } }) => (motion.racing > 0 ? { count: motion.racing } : undefined),
};
