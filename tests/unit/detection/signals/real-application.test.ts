import { realApplication } from '../../../../src/detection/signals/real-application.ts';
import { testSignal } from './test-signal.ts';

testSignal(realApplication, {
  found: [
    { on: 'a player', page: { hooks: { 'full-screen': 1 } } },
    { on: 'a remote desktop', page: { hooks: { 'full-screen': 1, 'keyboard-lock': 1 } } },
    { on: 'a game', page: { hooks: { 'pointer-lock': 3 }, runs: ['Level 4'] } },
  ],
  lookAlikes: [
    {
      on: 'a lock with a claim',
      page: { hooks: { 'full-screen': 1 }, runs: [{ layer: 'Your computer has been locked' }] },
    },
    {
      on: 'a lock with a claim in a dialog',
      page: { hooks: { 'keyboard-lock': 1 }, dialogs: ['Your computer has been locked'] },
    },
    {
      on: 'a lock that commands to call',
      page: { hooks: { 'full-screen': 1 }, runs: ['Contact Windows Support'] },
    },
    { on: 'a page that holds nothing', page: { hooks: { dialog: 5, sound: 1 } } },
  ],
});
