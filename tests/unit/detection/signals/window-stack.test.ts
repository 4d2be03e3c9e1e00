import { windowStack } from '../../../../src/detection/signals/window-stack.ts';
import { testSignal } from './test-signal.ts';

testSignal(windowStack, {
  found: [
    { on: 'three windows', page: { layers: { windows: 3 } }, gives: { count: 3 } },
    { on: 'eleven windows', page: { layers: { windows: 11, cover: 1 } }, gives: { count: 11 } },
  ],
  lookAlikes: [
    { on: 'a dialog over its backdrop', page: { layers: { windows: 2, cover: 1 } } },
    { on: 'a page of cards side by side', page: { layers: { windows: 0 } } },
    {
      on: 'a retro desktop',
      page: { title: 'Retro desktop', layers: { windows: 5, systemWindows: 5 } },
      atMost: 1,
    },
  ],
});
