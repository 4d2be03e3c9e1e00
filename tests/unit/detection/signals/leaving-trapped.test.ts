import { leavingTrapped } from '../../../../src/detection/signals/leaving-trapped.ts';
import { testSignal } from './test-signal.ts';

testSignal(leavingTrapped, {
  found: [
    { on: 'a handler that asks to stay', page: { hooks: { 'leave-handler': 1 } }, gives: { count: 1 } },
    { on: 'handlers set again and again', page: { hooks: { 'leave-handler': 9 } }, gives: { count: 9 } },
  ],
  lookAlikes: [
    { on: 'a shop with an offer when the pointer leaves', page: { hooks: { 'exit-intent': 2 } } },
    {
      on: 'an editor with text that isn’t saved',
      page: { title: 'Untitled letter', hooks: { 'leave-handler': 1, 'keys-handler': 1 } },
      atMost: 1,
    },
  ],
});
