import { countdown } from '../../../../src/detection/signals/countdown.ts';
import { testSignal } from './test-signal.ts';

testSignal(countdown, {
  found: [
    { on: 'a clock that runs down', page: { motion: { countdown: true } } },
    {
      on: 'a threat with a clock',
      page: {
        motion: { countdown: true },
        runs: [{ layer: 'Your hard drive will be erased in 5 minutes' }, { layer: '04:59' }],
      },
    },
  ],
  lookAlikes: [
    { on: 'a time that stands still', page: { runs: ['Open until 18:30'] } },
    {
      on: 'a sale',
      page: {
        title: 'Autumn sale',
        motion: { countdown: true },
        runs: [{ heading: '20% off, 02:14:09 left' }],
      },
      atMost: 1,
    },
  ],
});
