import { racingCounter } from '../../../../src/detection/signals/racing-counter.ts';
import { testSignal } from './test-signal.ts';

testSignal(racingCounter, {
  found: [
    { on: 'one counter', page: { motion: { racing: 1 } }, gives: { count: 1 } },
    { on: 'three counters', page: { motion: { racing: 3, progress: 1 } }, gives: { count: 3 } },
  ],
  lookAlikes: [
    { on: 'a clock that runs down', page: { motion: { countdown: true } } },
    {
      on: 'a speed test',
      page: { title: 'Speed test', motion: { racing: 2 }, runs: ['84 Mbit/s'] },
      atMost: 1,
    },
  ],
});
