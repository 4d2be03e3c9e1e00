import { countSignal } from '../signal.ts';

/** The page opens window after window. */
export const windowFlood = countSignal('window-flood', 'coercion', 'open', 4);
