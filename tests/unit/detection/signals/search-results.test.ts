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
    {
      on: 'headlines with text beneath, under a search box',
      page: {
        shape: { searchBox: true },
        runs: [
          { heading: 'Your computer has been locked' },
          'Call us immediately at +1-844-555-0142',
          { heading: 'What to do about pop-ups' },
          'Close the window.',
          { heading: 'Repairs near you' },
          'Open until six.',
        ],
      },
      gives: { strength: 1 },
    },
  ],
  lookAlikes: [
    {
      on: 'a support page copied as a backdrop, with the browser held over it',
      page: {
        shape: { searchBox: true },
        hooks: { 'full-screen': 1 },
        runs: [
          { heading: 'Your computer has been locked' },
          'Call us immediately at +1-844-555-0142',
          { heading: 'Windows' },
          'Help with Windows',
          { heading: 'Office' },
          'Help with Office',
        ],
      },
    },
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
