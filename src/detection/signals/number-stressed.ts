import type { Signal } from '../signal.ts';

/** Pixels from which a number is set large on purpose. */
const LARGE = 22;

/** The number is large, moving, in the title, on a layer, or there again and again. */
export const numberStressed: Signal = {
  id: 'number-stressed',
  family: 'contact',
  evaluate({ numbers }) {
    const times = new Map<string, number>();
    for (const { digits } of numbers) times.set(digits, (times.get(digits) ?? 0) + 1);
    const stressed = numbers.find(
      ({ run, digits, certainty }) =>
        certainty >= 0.6 &&
        (run.place === 'title' ||
          run.place === 'layer' ||
          run.moving ||
          run.size >= LARGE ||
          (times.get(digits) ?? 0) >= 3),
    );
    return stressed && { quote: stressed.shown, count: times.get(stressed.digits) ?? 1 };
  },
};
