import { countSignal } from '../signal.ts';

/** Keys that let one out (Esc, F11, F12) are swallowed. */
export const keysBlocked = countSignal('keys-blocked', 'coercion', 'keys-handler', 1);
