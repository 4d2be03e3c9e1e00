import { countSignal } from '../signal.ts';

/** The back button is buried under made-up entries. */
export const historyFlood = countSignal('history-flood', 'coercion', 'history', 60);
