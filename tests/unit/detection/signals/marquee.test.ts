import { marquee } from '../../../../src/detection/signals/marquee.ts';
import { testSignal } from './test-signal.ts';

testSignal(marquee, {
  found: [
    {
      on: 'a number that scrolls',
      page: {
        motion: { marquees: 1 },
        runs: [{ text: 'Helpline +1-844-555-0142', place: 'short', size: 18, moving: true }],
      },
    },
    {
      on: 'a claim that scrolls',
      page: {
        motion: { marquees: 2 },
        runs: [{ text: 'Your computer has been locked', place: 'layer', size: 30, moving: true }],
      },
    },
  ],
  lookAlikes: [
    {
      on: 'news that scroll',
      page: {
        motion: { marquees: 1 },
        runs: [{ text: 'Rain in the north, sun in the south', place: 'short', size: 14, moving: true }],
      },
    },
    {
      on: 'news that scroll beside a shop’s number',
      page: {
        motion: { marquees: 1 },
        runs: ['Ring 01632 960123', { text: 'Fresh bread daily', place: 'short', size: 14, moving: true }],
      },
    },
  ],
});
