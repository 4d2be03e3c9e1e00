import { trapsPrepared } from '../../../../src/detection/signals/traps-prepared.ts';
import { testSignal } from './test-signal.ts';

testSignal(trapsPrepared, {
  found: [
    {
      on: 'two traps',
      page: { shape: { traps: ['full-screen', 'keyboard-lock'] } },
      gives: { strength: 0.5, count: 2 },
    },
    {
      on: 'five traps',
      page: { shape: { traps: ['full-screen', 'keyboard-lock', 'leave', 'history', 'sound'] } },
      gives: { strength: 1, count: 5 },
    },
  ],
  lookAlikes: [
    { on: 'a video player’s script', page: { shape: { traps: ['full-screen'] } } },
    { on: 'a page without scripts', page: { shape: { traps: [] } } },
    {
      on: 'a game’s script',
      page: { title: 'Maze', shape: { traps: ['full-screen', 'pointer-lock', 'sound'] } },
      atMost: 0.75,
    },
  ],
});
