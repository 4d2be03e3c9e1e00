import { cursorHidden } from '../../../../src/detection/signals/cursor-hidden.ts';
import { testSignal } from './test-signal.ts';

testSignal(cursorHidden, {
  found: [
    { on: 'a page without pointer', page: { layers: { cursorHidden: true } } },
    {
      on: 'a lock that hides it',
      page: { layers: { cursorHidden: true, cover: 1 }, hooks: { 'full-screen': 1 } },
    },
  ],
  lookAlikes: [
    {
      on: 'a player that hides it over the video only',
      page: { layers: { cursorHidden: false, cover: 0.7 } },
    },
    {
      on: 'a portfolio with a drawn pointer',
      page: { title: 'Studio', layers: { cursorHidden: true } },
      atMost: 1,
    },
  ],
});
