import { countSignal } from '../signal.ts';

/** The context menu is blocked. */
export const menuBlocked = countSignal('menu-blocked', 'coercion', 'menu-handler', 1);
