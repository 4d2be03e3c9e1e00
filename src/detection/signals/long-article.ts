import { isCoveredByScare } from '../in-sight.ts';
import type { Signal } from '../signal.ts';

const LONG = 1200;
const VERY_LONG = 4000;

/** The words stand in, or beside, long prose, and no layer with a claim lies over it. */
export const longArticle: Signal = {
  id: 'long-article',
  family: 'against',
  evaluate(reading) {
    const { shape } = reading.observation;
    if (shape.proseLength < LONG || shape.paragraphs < 3 || isCoveredByScare(reading)) return undefined;
    const length = Math.min(1, shape.proseLength / VERY_LONG);
    return {
      strength: Math.max(0.4, shape.articleMarkup ? Math.min(1, length + 0.3) : length),
      count: shape.proseLength,
    };
  },
};
