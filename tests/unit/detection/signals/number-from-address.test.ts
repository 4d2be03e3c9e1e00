import { numberFromAddress } from '../../../../src/detection/signals/number-from-address.ts';
import { testSignal } from './test-signal.ts';

testSignal(numberFromAddress, {
  found: [
    {
      on: 'a number that the page shows',
      page: { address: { numbers: ['+1-844-555-0142'] }, runs: [{ layer: 'Support: +1 (844) 555-0142' }] },
      gives: { strength: 1, quote: '844-555-0142' },
    },
    {
      on: 'a number that the page doesn’t show',
      page: { address: { numbers: ['18445550142'] } },
      gives: { strength: 0.5 },
    },
    {
      on: 'a number without its country',
      page: { address: { numbers: ['844 555 0142'] }, dialogs: ['Call +1 844 555 0142'] },
      gives: { strength: 1 },
    },
  ],
  lookAlikes: [
    { on: 'a page whose number stands in the text only', page: { runs: ['Support: +1 (844) 555-0142'] } },
    {
      on: 'a shop behind an advert that counts its calls',
      page: {
        title: 'Harbour Plumbing',
        address: { numbers: ['01632 960123'] },
        runs: ['Ring 01632 960123'],
      },
      atMost: 1,
    },
  ],
});
