import { menuBlocked } from '../../../../src/detection/signals/menu-blocked.ts';
import { testSignal } from './test-signal.ts';

testSignal(menuBlocked, {
  found: [
    { on: 'a handler that swallows the menu', page: { hooks: { 'menu-handler': 1 } }, gives: { count: 1 } },
    { on: 'a handler on every layer', page: { hooks: { 'menu-handler': 7 } }, gives: { count: 7 } },
  ],
  lookAlikes: [
    { on: 'a page that leaves the menu alone', page: { hooks: { 'keys-handler': 1 } } },
    {
      on: 'a photographer’s page',
      page: { title: 'Portraits', hooks: { 'menu-handler': 1 }, layers: { selectionBlocked: true } },
      atMost: 1,
    },
    {
      on: 'a table with a menu of its own',
      page: { title: 'Budget', hooks: { 'menu-handler': 2 } },
      atMost: 1,
    },
  ],
});
