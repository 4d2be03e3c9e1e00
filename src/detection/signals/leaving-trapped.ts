import { countSignal } from '../signal.ts';

/** The page wants to be asked before the tab may close. */
export const leavingTrapped = countSignal('leaving-trapped', 'coercion', 'leave-handler', 1);
