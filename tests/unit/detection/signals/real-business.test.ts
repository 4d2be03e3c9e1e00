import { realBusiness } from '../../../../src/detection/signals/real-business.ts';
import { testSignal } from './test-signal.ts';

testSignal(realBusiness, {
  found: [
    {
      on: 'a shop with address and hours',
      page: { shape: { businessMarks: 2 } },
      gives: { strength: 0.5, count: 2 },
    },
    {
      on: 'a shop with everything',
      page: { shape: { businessMarks: 4, innerLinks: 30 } },
      gives: { strength: 1, count: 5 },
    },
    {
      on: 'a mark and pages of its own',
      page: { shape: { businessMarks: 1, innerLinks: 8 } },
      gives: { strength: 0.5 },
    },
  ],
  lookAlikes: [
    { on: 'a legal notice alone', page: { shape: { businessMarks: 1 } } },
    {
      on: 'a decoy shop under a layer that scares',
      page: {
        layers: { cover: 1 },
        runs: [{ layer: 'Your computer has been locked' }],
        shape: { businessMarks: 4, innerLinks: 30 },
      },
    },
  ],
});
