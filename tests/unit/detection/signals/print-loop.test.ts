import { printLoop } from '../../../../src/detection/signals/print-loop.ts';
import { testSignal } from './test-signal.ts';

testSignal(printLoop, {
  found: [
    { on: 'three calls', page: { hooks: { print: 3 } }, gives: { count: 3 } },
    { on: 'calls without end', page: { hooks: { print: 40 } }, gives: { count: 40 } },
  ],
  lookAlikes: [
    { on: 'a ticket with a print button', page: { hooks: { print: 1 } } },
    { on: 'a ticket that was printed twice', page: { hooks: { print: 2 } } },
  ],
});
