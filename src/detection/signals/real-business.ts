import type { Signal } from '../signal.ts';

/** The page has what a business has: address, hours, legal notice, its own further pages. */
export const realBusiness: Signal = {
  id: 'real-business',
  family: 'against',
  evaluate({ observation: { shape } }) {
    const marks = shape.businessMarks + (shape.innerLinks >= 8 ? 1 : 0);
    return marks >= 2 ? { strength: Math.min(1, marks / 4), count: marks } : undefined;
  },
};
