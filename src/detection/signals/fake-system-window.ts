import type { Signal } from '../signal.ts';

/** A window of Windows or macOS is drawn in the page, with its buttons. */
export const fakeSystemWindow: Signal = {
  id: 'fake-system-window',
  family: 'staging',
  evaluate({ observation: { layers } }) {
    return layers.systemWindows > 0 ? { count: layers.systemWindows } : undefined;
  },
};
