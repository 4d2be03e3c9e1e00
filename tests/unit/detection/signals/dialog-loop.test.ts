import { dialogLoop } from '../../../../src/detection/signals/dialog-loop.ts';
import { testSignal } from './test-signal.ts';

testSignal(dialogLoop, {
  found: [
    {
      on: 'three boxes',
      page: { dialogs: ['one', 'two', 'three'], hooks: { dialog: 3 } },
      gives: { count: 3 },
    },
    { on: 'a box that comes back without end', page: { hooks: { dialog: 250 } }, gives: { count: 250 } },
  ],
  lookAlikes: [
    {
      on: 'a page that asks once before it deletes',
      page: { dialogs: ['Delete this draft?'], hooks: { dialog: 1 } },
    },
    {
      on: 'a form that names what is missing, twice',
      page: { dialogs: ['Please fill in your street.', 'Please fill in your town.'], hooks: { dialog: 2 } },
    },
    {
      on: 'a tutorial of boxes',
      page: {
        title: 'JavaScript: alert, confirm, prompt',
        dialogs: ['Hello', 'Are you sure?', 'Your name?'],
        hooks: { dialog: 3 },
      },
      atMost: 1,
    },
  ],
});
