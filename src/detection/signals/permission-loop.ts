import { countSignal } from '../signal.ts';

/** The page asks again and again to send notifications. */
export const permissionLoop = countSignal('permission-loop', 'coercion', 'notification', 3);
