import { troubleInDialog } from '../../../../src/detection/signals/trouble-in-dialog.ts';
import { testSignal } from './test-signal.ts';

testSignal(troubleInDialog, {
  found: [
    {
      on: 'an alert box',
      page: { dialogs: ['Your computer has been locked'] },
      gives: { quote: 'has been locked' },
    },
    {
      on: 'the last of three boxes',
      page: { dialogs: ['Hello', 'Wait', 'Trojan spyware detected on this PC'] },
      gives: { quote: 'Trojan' },
    },
  ],
  lookAlikes: [
    { on: 'a box that asks before it deletes', page: { dialogs: ['Delete these 5 files?'] } },
    {
      on: 'a box that says the session ran out',
      page: { dialogs: ['Your session has expired. Please sign in again.'] },
    },
    { on: 'the same words on the page', page: { runs: [{ prose: 'Your computer has been locked.' }] } },
  ],
});
