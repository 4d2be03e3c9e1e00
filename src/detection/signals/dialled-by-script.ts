import { countSignal } from '../signal.ts';

/** A script clicked a telephone link by itself. */
export const dialledByScript = countSignal('dialled-by-script', 'contact', 'dial', 1);
