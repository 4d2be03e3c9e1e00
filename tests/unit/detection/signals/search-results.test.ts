import { searchResults } from '../../../../src/detection/signals/search-results.ts';
import { testSignal } from './test-signal.ts';

testSignal(searchResults, {
  found: [
    {
      on: 'all of the words',
      page: {
        runs: [
          { result: 'Your computer has been locked' },
          { result: 'Call us immediately at +1-844-555-0142' },
        ],
      },
      gives: { strength: 1, count: 3 },
    },
    {
      on: 'the claim, with a title that repeats it',
      page: { title: 'Your computer has been locked', runs: [{ result: 'Your computer has been locked' }] },
      gives: { strength: 1, count: 1 },
    },
    {
      on: 'half of the words',
      page: {
        runs: [{ result: 'Your computer has been locked' }, { heading: 'Your computer has been locked' }],
      },
      gives: { strength: 0.5, count: 1 },
    },
  ],
  lookAlikes: [
    {
      on: 'a scare of the page’s own',
      page: { runs: [{ heading: 'Your computer has been locked' }, { result: 'A word of our guests' }] },
    },
    {
      on: 'the words under a layer that scares',
      page: {
        layers: { cover: 1 },
        runs: [{ layer: 'Your computer has been locked' }, { result: 'Your computer has been locked' }],
      },
    },
  ],
});
