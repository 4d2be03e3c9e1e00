import { numberInDialog } from '../../../../src/detection/signals/number-in-dialog.ts';
import { testSignal } from './test-signal.ts';

testSignal(numberInDialog, {
  found: [
    { on: 'an alert box', page: { dialogs: ['Call +1-844-555-0142'] }, gives: { quote: '844-555-0142' } },
    {
      on: 'the last of three boxes',
      page: { dialogs: ['Wait', 'Wait', 'Helpline (050) 5555-0142'] },
      gives: { quote: '5555-0142' },
    },
  ],
  lookAlikes: [
    {
      on: 'a box with an order number',
      page: { dialogs: ['Thank you. Order no. 5550142885 is on its way.'] },
    },
    { on: 'a box with a date', page: { dialogs: ['Your seat is kept until 2026-11-25 18:30.'] } },
    { on: 'a number on the page', page: { runs: ['Ring 01632 960123'] } },
  ],
});
