import type { Signal } from '../signal.ts';

/** The pointer is hidden over the whole page. */
export const cursorHidden: Signal = {
  id: 'cursor-hidden',
  family: 'coercion',
  evaluate: ({ observation }) => (observation.layers.cursorHidden ? {} : undefined),
};
