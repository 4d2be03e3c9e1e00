import { toldToStay } from '../../../../src/detection/signals/told-to-stay.ts';
import { testSignal } from './test-signal.ts';

testSignal(toldToStay, {
  found: [
    {
      on: 'a layer',
      page: { runs: [{ layer: 'Do not close this window or restart your computer' }] },
      gives: { strength: 1, quote: 'Do not close this window' },
    },
    {
      on: 'a dialog',
      page: { dialogs: ['Please do not shut down or reset your computer'] },
      gives: { strength: 1 },
    },
    {
      on: 'prose',
      page: { runs: [{ prose: 'Please do not shut down or reset your computer.' }] },
      gives: { strength: 0.5 },
    },
  ],
  lookAlikes: [
    {
      on: 'a payment under way',
      page: { runs: [{ layer: 'Please do not close this window while the payment is being made.' }] },
    },
    { on: 'a quotation in advice', page: { runs: [{ quote: 'Do not restart your computer' }] } },
    { on: 'advice in a thread', page: { runs: [{ comment: 'It said: do not close this window' }] } },
    {
      on: 'an update that runs',
      page: { title: 'Firmware', runs: [{ heading: 'Do not turn off your device' }] },
      atMost: 1,
    },
  ],
});
