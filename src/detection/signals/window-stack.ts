import type { Signal } from '../signal.ts';

/** Three and more boxes the size of windows lie over one another. */
export const windowStack: Signal = {
  id: 'window-stack',
  family: 'staging',
  evaluate({ observation: { layers } }) {
    return layers.windows >= 3 ? { count: layers.windows } : undefined;
  },
};
