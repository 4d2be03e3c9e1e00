import { countSignal } from '../signal.ts';

/** The print dialog comes again and again. */
export const printLoop = countSignal('print-loop', 'coercion', 'print', 3);
