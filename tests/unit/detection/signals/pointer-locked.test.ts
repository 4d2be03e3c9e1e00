import { pointerLocked } from '../../../../src/detection/signals/pointer-locked.ts';
import { testSignal } from './test-signal.ts';

testSignal(pointerLocked, {
  found: [
    { on: 'one request', page: { hooks: { 'pointer-lock': 1 } }, gives: { count: 1 } },
    { on: 'a request on every movement', page: { hooks: { 'pointer-lock': 30 } }, gives: { count: 30 } },
  ],
  lookAlikes: [
    { on: 'a drawing program that changes the pointer', page: { layers: { cursorHidden: true } } },
    {
      on: 'a game',
      page: { title: 'Maze', hooks: { 'pointer-lock': 2, 'full-screen': 1, sound: 3 } },
      atMost: 1,
    },
  ],
});
