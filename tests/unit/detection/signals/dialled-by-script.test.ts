import { dialledByScript } from '../../../../src/detection/signals/dialled-by-script.ts';
import { testSignal } from './test-signal.ts';

testSignal(dialledByScript, {
  found: [
    { on: 'a link clicked by a timer', page: { hooks: { dial: 1 } }, gives: { count: 1 } },
    { on: 'a link clicked again and again', page: { hooks: { dial: 12 } }, gives: { count: 12 } },
  ],
  lookAlikes: [
    { on: 'a shop with links to ring it', page: { shape: { telLinks: 3 }, runs: ['Call 01632 960123'] } },
    {
      on: 'a taxi page whose button dials through a script',
      page: { title: 'Taxi Harbour', runs: ['Ring us: 01632 960123'], hooks: { dial: 1 } },
      atMost: 1,
    },
  ],
});
