import { windowFlood } from '../../../../src/detection/signals/window-flood.ts';
import { testSignal } from './test-signal.ts';

testSignal(windowFlood, {
  found: [
    { on: 'four windows', page: { hooks: { open: 4 } }, gives: { count: 4 } },
    { on: 'windows without end', page: { hooks: { open: 60 } }, gives: { count: 60 } },
  ],
  lookAlikes: [
    { on: 'a sign-in that opens its window on a click', page: { hooks: { open: 1 } } },
    { on: 'a page of streams with adverts behind each click', page: { hooks: { open: 3 } } },
    {
      on: 'a mail program that opens letters in windows',
      page: { title: 'Inbox (4)', hooks: { open: 5 } },
      atMost: 1,
    },
  ],
});
