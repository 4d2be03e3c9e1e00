import { quote, type Signal } from '../signal.ts';

/**
 * What a stop screen of Windows says beside its blue: the sad face, "stop code", an address of memory, or the name of
 * an error (Microsoft's bug check reference), whose underscores tidy text has as spaces.
 */
const STOP_CODE =
  /:\(|\bstop ?code\b|\b0x[0-9a-fo]{6,}\b|\b(?:critical process|irql not|page fault in|memory management|bad pool|whea|video tdr|unmountable boot|(?:system|kernel|driver|unexpected) (?:thread|service|store|power|irql|security|data|mode)\b.*\b(?:exception|failure|error|equal|trap))\b/i;
const MOSTLY = 0.6;

/** A blue stop screen fills the page. */
export const blueScreen: Signal = {
  id: 'blue-screen',
  family: 'staging',
  evaluate({ observation: { layers }, runs }) {
    if (layers.blue < MOSTLY) return undefined;
    const code = runs.find(({ text }) => STOP_CODE.test(text));
    return code ? { quote: quote(code.text) } : { strength: 0.4 };
  },
};
