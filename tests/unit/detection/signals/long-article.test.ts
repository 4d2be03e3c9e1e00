import { longArticle } from '../../../../src/detection/signals/long-article.ts';
import { harmlessProse } from '../observation-of.ts';
import { testSignal } from './test-signal.ts';

testSignal(longArticle, {
  found: [
    {
      on: 'an article',
      page: { runs: harmlessProse(5000), shape: { articleMarkup: true } },
      gives: { strength: 1 },
    },
    { on: 'a shorter article', page: { runs: harmlessProse(1300) } },
    {
      on: 'an article under a cookie wall',
      page: { layers: { cover: 1 }, runs: [{ layer: 'We use cookies.' }, ...harmlessProse(5000)] },
      gives: { strength: 1 },
    },
  ],
  lookAlikes: [
    {
      on: 'an article under a layer that scares',
      page: {
        layers: { cover: 1 },
        runs: [{ layer: 'Your computer has been locked' }, ...harmlessProse(5000)],
      },
    },
    { on: 'two long paragraphs of terms', page: { shape: { proseLength: 3000, paragraphs: 2 } } },
    {
      on: 'a scare in short lines',
      page: { runs: ['Your computer has been locked', 'Contact Windows Support'] },
    },
  ],
});
