import { isCoveredByScare } from '../in-sight.ts';
import type { Signal } from '../signal.ts';

/** The page has what a business has: address, hours, legal notice, its own further pages; no scare lies over them. */
export const realBusiness: Signal = {
  id: 'real-business',
  family: 'against',
  evaluate(reading) {
    const { shape } = reading.observation;
    const marks = shape.businessMarks + (shape.innerLinks >= 8 ? 1 : 0);
    return marks >= 2 && !isCoveredByScare(reading)
      ? { strength: Math.min(1, marks / 4), count: marks }
      : undefined;
  },
};
