import { keyboardLocked } from '../../../../src/detection/signals/keyboard-locked.ts';
import { testSignal } from './test-signal.ts';

testSignal(keyboardLocked, {
  found: [
    { on: 'one request', page: { hooks: { 'keyboard-lock': 1 } }, gives: { count: 1 } },
    {
      on: 'a request with every full screen',
      page: { hooks: { 'keyboard-lock': 6, 'full-screen': 6 } },
      gives: { count: 6 },
    },
  ],
  lookAlikes: [
    { on: 'an editor that listens for keys', page: { hooks: { 'keys-handler': 4 } } },
    {
      on: 'a remote desktop',
      page: {
        title: 'Connected to office-pc',
        hooks: { 'full-screen': 1, 'keyboard-lock': 1, 'leave-handler': 1 },
      },
      atMost: 1,
    },
    {
      on: 'an exam portal that counts leaving as a violation',
      page: {
        runs: [{ layer: 'You left full screen. This is violation 1 of 3. Return to the exam.' }],
        layers: { cover: 0.9 },
        hooks: {
          'full-screen': 2,
          'keyboard-lock': 1,
          'keys-handler': 3,
          'menu-handler': 1,
          'leave-handler': 1,
        },
      },
      atMost: 1,
    },
  ],
});
