import { quote, type Signal } from '../signal.ts';

const STOP_CODE = /\b(?:0x[0-9a-fO]{6,}|stop code|[A-Z]{4,}(?:_[A-Z]{2,}){2,})\b|:\(/;
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
