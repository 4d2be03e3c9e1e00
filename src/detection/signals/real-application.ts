import type { Signal } from '../signal.ts';

/** The browser is held, but nothing claims trouble and nothing calls: a player, a game, an exam, a remote desktop. */
export const realApplication: Signal = {
  id: 'real-application',
  family: 'against',
  evaluate({ observation: { hooks }, phrases }) {
    const held =
      (hooks['full-screen'] ?? 0) + (hooks['keyboard-lock'] ?? 0) + (hooks['pointer-lock'] ?? 0) > 0;
    return held && phrases.claims.length === 0 && phrases.call.length === 0 ? {} : undefined;
  },
};
