import type { Placed, ReadPlace } from '../reading.ts';
import { quoteOf, type Signal } from '../signal.ts';

/** How much a claim counts by where it stands: in a quotation or code it is somebody else's. */
const PLACE_SHARE: Readonly<Record<ReadPlace, number>> = {
  title: 0.5,
  dialog: 1,
  layer: 1,
  heading: 1,
  short: 0.9,
  control: 0.7,
  picture: 0.6,
  prose: 0.4,
  quote: 0,
  code: 0,
  comment: 0,
  result: 0,
};
/** Two claims outside prose are enough for full strength. */
const ENOUGH = 1.6;

function shareOf(claim: Placed): number {
  return PLACE_SHARE[claim.run.place];
}

/** A statement that something bad happened to this device or account. */
export const troubleClaimed: Signal = {
  id: 'trouble-claimed',
  family: 'claim',
  evaluate({ phrases }) {
    const distinct = new Map<string, Placed>();
    for (const claim of phrases.claims) {
      // A counter in a claim makes no new one each time that it is read.
      const gist = claim.text.replace(/\d+/g, '#');
      const known = distinct.get(gist);
      if (!known || shareOf(claim) > shareOf(known)) distinct.set(gist, claim);
    }
    const claims = [...distinct.values()].sort((a, b) => shareOf(b) - shareOf(a));
    const [best] = claims;
    const sum = claims.slice(0, 4).reduce((total, claim) => total + shareOf(claim), 0);
    if (!best || sum === 0) return undefined;
    return { strength: Math.min(1, sum / ENOUGH), quote: quoteOf(best), count: claims.length };
  },
};
