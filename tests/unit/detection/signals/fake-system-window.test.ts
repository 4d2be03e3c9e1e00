import { fakeSystemWindow } from '../../../../src/detection/signals/fake-system-window.ts';
import { testSignal } from './test-signal.ts';

testSignal(fakeSystemWindow, {
  found: [
    { on: 'one window', page: { layers: { systemWindows: 1 } }, gives: { count: 1 } },
    { on: 'four windows', page: { layers: { systemWindows: 4, windows: 4 } }, gives: { count: 4 } },
  ],
  lookAlikes: [
    { on: 'a dialog with a cross to close it', page: { layers: { cover: 0.6, windows: 1 } } },
    {
      on: 'a retro desktop',
      page: { title: 'Retro desktop', layers: { systemWindows: 3, windows: 3 } },
      atMost: 1,
    },
  ],
});
