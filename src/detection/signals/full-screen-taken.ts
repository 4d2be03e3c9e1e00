import { countSignal } from '../signal.ts';

/** The page asked for the full screen, in any spelling of the API. */
export const fullScreenTaken = countSignal('full-screen-taken', 'coercion', 'full-screen', 1);
