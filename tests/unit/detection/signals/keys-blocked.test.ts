import { keysBlocked } from '../../../../src/detection/signals/keys-blocked.ts';
import { testSignal } from './test-signal.ts';

testSignal(keysBlocked, {
  found: [
    { on: 'a handler that swallows Esc', page: { hooks: { 'keys-handler': 1 } }, gives: { count: 1 } },
    { on: 'several handlers', page: { hooks: { 'keys-handler': 5 } }, gives: { count: 5 } },
  ],
  lookAlikes: [
    { on: 'a page that leaves the keys alone', page: { hooks: { 'menu-handler': 1 } } },
    {
      on: 'a code editor with keys of its own',
      page: { title: 'main.py', hooks: { 'keys-handler': 3, 'menu-handler': 1, 'leave-handler': 1 } },
      atMost: 1,
    },
  ],
});
