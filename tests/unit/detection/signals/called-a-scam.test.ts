import { calledAScam } from '../../../../src/detection/signals/called-a-scam.ts';
import { testSignal } from './test-signal.ts';

testSignal(calledAScam, {
  found: [
    {
      on: 'advice in prose',
      page: { runs: [{ prose: 'This is a tech support scam.' }] },
      gives: { strength: 0.67, quote: 'scam', count: 1 },
    },
    {
      on: 'advice that says it three times',
      page: {
        runs: [
          { heading: 'Tech support scams' },
          { prose: 'Scammers use fake virus alerts to frighten people.' },
          { prose: 'Do not call the number on the screen.' },
        ],
      },
      gives: { strength: 1 },
    },
    {
      on: 'a warning on a layer of its own',
      page: {
        layers: { cover: 1 },
        runs: [{ layer: 'This is a scam. It said: Your computer has been locked.' }],
      },
    },
  ],
  lookAlikes: [
    {
      on: 'advice under a layer that scares',
      page: {
        layers: { cover: 1 },
        runs: [{ layer: 'Your computer has been locked' }, { prose: 'This is a tech support scam.' }],
      },
    },
    {
      on: 'advice in print too small to read',
      page: { runs: [{ text: 'This is a tech support scam.', place: 'short', size: 6 }] },
    },
    { on: 'a scare alone', page: { runs: [{ layer: 'Your computer has been locked' }] } },
  ],
});
