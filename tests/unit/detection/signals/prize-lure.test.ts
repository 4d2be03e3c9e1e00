import { prizeLure } from '../../../../src/detection/signals/prize-lure.ts';
import { testSignal } from './test-signal.ts';

testSignal(prizeLure, {
  found: [
    {
      on: 'a prize to collect',
      page: {
        runs: [
          { heading: 'Congratulations, you have been selected to win a phone' },
          { control: 'Claim your prize' },
        ],
      },
      gives: { strength: 1 },
    },
    {
      on: 'a parcel with a fee',
      page: {
        runs: [{ layer: 'Your parcel is on hold until the fee is paid' }, { layer: 'Unpaid customs fee' }],
      },
      gives: { strength: 1 },
    },
    {
      on: 'one phrase on a page that has nothing else but a button',
      page: { runs: [{ heading: 'Your parcel is on hold until the fee is paid' }, { control: 'Pay' }] },
      gives: { strength: 0.75 },
    },
  ],
  lookAlikes: [
    {
      on: 'one phrase on the site of a post office',
      page: {
        runs: [{ heading: 'Your parcel is on hold until the fee is paid' }, { control: 'Pay' }],
        shape: { innerLinks: 30 },
      },
    },
    {
      on: 'one phrase alone',
      page: { runs: [{ heading: 'Congratulations, you have won the prize of our quiz' }] },
    },
    {
      on: 'prose of a court',
      page: { runs: [{ prose: 'You have won a prize. Claim your reward. So the letters said.' }] },
    },
    {
      on: 'quotations in advice',
      page: { runs: [{ quote: 'You have won a prize' }, { quote: 'Claim your reward' }] },
    },
    { on: 'a post office', page: { runs: [{ heading: 'Track your parcel' }, 'Your parcel is on its way.'] } },
  ],
});
