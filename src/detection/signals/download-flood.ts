import { countSignal } from '../signal.ts';

/** The page starts download after download. */
export const downloadFlood = countSignal('download-flood', 'coercion', 'download', 5);
