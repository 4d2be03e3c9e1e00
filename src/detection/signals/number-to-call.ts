import type { PlacedNumber, Reading, ReadPlace } from '../reading.ts';
import type { Signal } from '../signal.ts';

const PLACE_SHARE: Readonly<Record<ReadPlace, number>> = {
  title: 1,
  dialog: 1,
  layer: 1,
  heading: 1,
  short: 0.8,
  control: 0.8,
  picture: 0.8,
  prose: 0.5,
  quote: 0.1,
  code: 0,
  comment: 0.2,
  result: 0.1,
};

/** A number without support words beside it counts this much. */
const BARE = 0.5;

function shareOf(number: PlacedNumber, { phrases }: Reading): number {
  const called = [...phrases.call, ...phrases.support].some(({ run }) => run === number.run);
  return PLACE_SHARE[number.run.place] * number.certainty * (called ? 1 : BARE);
}

/** A telephone number is shown as the way out, best beside a command to call or a support word. */
export const numberToCall: Signal = {
  id: 'number-to-call',
  family: 'contact',
  evaluate(reading) {
    const ranked = reading.numbers
      .map((number) => ({ number, share: shareOf(number, reading) }))
      .sort((a, b) => b.share - a.share);
    const [best] = ranked;
    if (!best || best.share === 0) return undefined;
    // Support words anywhere on a short page belong to its number: kits set them in boxes of their own.
    const near = reading.phrases.call.length > 0 && best.share >= 0.4 ? 0.3 : 0;
    return { strength: Math.min(1, best.share + near), quote: best.number.shown };
  },
};
