import { shownAsCode } from '../../../../src/detection/signals/shown-as-code.ts';
import { testSignal } from './test-signal.ts';

testSignal(shownAsCode, {
  found: [
    {
      on: 'all of the words',
      page: {
        runs: [{ code: 'Your computer has been locked' }, { code: 'Call us immediately at +1-844-555-0142' }],
      },
      gives: { strength: 1, count: 3 },
    },
    {
      on: 'the claim, with a title that repeats it',
      page: { title: 'Your computer has been locked', runs: [{ code: 'Your computer has been locked' }] },
      gives: { strength: 1, count: 1 },
    },
    {
      on: 'half of the words',
      page: {
        runs: [{ code: 'Your computer has been locked' }, { heading: 'Your computer has been locked' }],
      },
      gives: { strength: 0.5, count: 1 },
    },
  ],
  lookAlikes: [
    {
      on: 'a scare of the page’s own',
      page: { runs: [{ heading: 'Your computer has been locked' }, { code: 'A word of our guests' }] },
    },
    {
      on: 'the words under a layer that scares',
      page: {
        layers: { cover: 1 },
        runs: [{ layer: 'Your computer has been locked' }, { code: 'Your computer has been locked' }],
      },
    },
  ],
});
