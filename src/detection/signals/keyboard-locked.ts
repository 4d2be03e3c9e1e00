import { countSignal } from '../signal.ts';

/** The page asked to keep keys such as Esc for itself (Keyboard Lock, or full screen with keyboardLock). */
export const keyboardLocked = countSignal('keyboard-locked', 'coercion', 'keyboard-lock', 1);
