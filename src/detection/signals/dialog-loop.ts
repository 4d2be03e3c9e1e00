import { countSignal } from '../signal.ts';

/** Three and more alert, confirm or prompt boxes. */
export const dialogLoop = countSignal('dialog-loop', 'coercion', 'dialog', 3);
