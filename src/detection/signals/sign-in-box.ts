import { quote, type Signal } from '../signal.ts';

/** Scare text as the realm of an HTTP 401, which the browser shows in a sign-in box; the background adds the realm. */
export const signInBox: Signal = {
  id: 'sign-in-box',
  family: 'coercion',
  evaluate({ observation, runs, phrases, numbers }) {
    if (observation.address.protocol !== 'realm:') return undefined;
    return phrases.claims.length > 0 || numbers.length > 0
      ? { quote: quote(runs[0]?.text ?? '') }
      : undefined;
  },
};
