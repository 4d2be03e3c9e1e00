import { historyFlood } from '../../../../src/detection/signals/history-flood.ts';
import { testSignal } from './test-signal.ts';

testSignal(historyFlood, {
  found: [
    { on: 'entries pushed in a loop', page: { hooks: { history: 60 } }, gives: { count: 60 } },
    { on: 'entries without end', page: { hooks: { history: 100_000 } }, gives: { count: 100_000 } },
  ],
  lookAlikes: [
    { on: 'a single-page application with a router', page: { hooks: { history: 5 } } },
    { on: 'a map that writes where it is into the address', page: { hooks: { history: 40 } } },
    { on: 'an endless gallery', page: { title: 'Photos', hooks: { history: 80 } }, atMost: 1 },
  ],
});
