import { countSignal } from '../signal.ts';

/** The page asked to hide and hold the pointer. */
export const pointerLocked = countSignal('pointer-locked', 'coercion', 'pointer-lock', 1);
