import { fullScreenTaken } from '../../../../src/detection/signals/full-screen-taken.ts';
import { testSignal } from './test-signal.ts';

testSignal(fullScreenTaken, {
  found: [
    { on: 'one request', page: { hooks: { 'full-screen': 1 } }, gives: { count: 1 } },
    { on: 'a request on every click', page: { hooks: { 'full-screen': 14 } }, gives: { count: 14 } },
  ],
  lookAlikes: [
    { on: 'a page that the person alone sets to full screen', page: { hooks: {}, layers: { cover: 1 } } },
    { on: 'a video player', page: { title: 'Holiday film', hooks: { 'full-screen': 1 } }, atMost: 1 },
    {
      on: 'a game that also hides the pointer',
      page: { hooks: { 'full-screen': 1, 'pointer-lock': 1 }, layers: { cursorHidden: true } },
      atMost: 1,
    },
  ],
});
