import { saysPrank } from '../../../../src/detection/signals/says-prank.ts';
import { testSignal } from './test-signal.ts';

testSignal(saysPrank, {
  found: [
    {
      on: 'a line under the scare',
      page: { runs: [{ heading: 'Your computer has been locked' }, 'This is just a prank'] },
      gives: { quote: 'just a prank' },
    },
    {
      on: 'a training',
      page: { runs: [{ prose: 'This page was part of a phishing simulation of your company.' }] },
    },
    {
      on: 'a layer that says so itself',
      page: {
        layers: { cover: 1 },
        runs: [{ layer: 'Your computer has been locked. This is just a prank.' }],
      },
    },
  ],
  lookAlikes: [
    {
      on: 'the words under a layer that scares',
      page: {
        layers: { cover: 1 },
        runs: [{ layer: 'Your computer has been locked' }, 'This is just a prank'],
      },
    },
    {
      on: 'the words in print too small to read',
      page: {
        runs: [
          { heading: 'Your computer has been locked' },
          { text: 'This is just a prank', place: 'short', size: 6 },
        ],
      },
    },
    {
      on: 'the words in a comment',
      page: { runs: [{ heading: 'Your computer has been locked' }, { comment: 'This is just a prank' }] },
    },
  ],
});
