import type { Signal } from '../signal.ts';

/** A sound or a voice starts by itself. */
export const alarmSound: Signal = {
  id: 'alarm-sound',
  family: 'coercion',
  evaluate({ observation: { hooks, motion } }) {
    const count = (hooks.sound ?? 0) + (hooks.speech ?? 0) + motion.autoplaySounds;
    return count > 0 ? { strength: count >= 2 || motion.autoplaySounds > 0 ? 1 : 0.6, count } : undefined;
  },
};
