import { numberToCall } from '../../../../src/detection/signals/number-to-call.ts';
import { testSignal } from './test-signal.ts';

testSignal(numberToCall, {
  found: [
    {
      on: 'a number beside support words',
      page: { runs: [{ layer: 'Microsoft support: +1-844-555-0142' }] },
      gives: { strength: 1, quote: '844-555-0142' },
    },
    {
      on: 'a number alone in a heading',
      page: { runs: [{ heading: '+1 (877) 555-0142' }] },
      gives: { strength: 0.5 },
    },
    {
      on: 'a number and its command in boxes of their own',
      page: {
        runs: [
          { heading: '+1 (877) 555-0142' },
          { heading: 'Call us immediately at the toll-free number below' },
        ],
      },
      gives: { strength: 0.8 },
    },
  ],
  lookAlikes: [
    {
      on: 'the number of a shop in its text',
      page: { runs: [{ prose: 'Ring 01632 960123 to book a table.' }] },
      atMost: 0.25,
    },
    {
      on: 'a number in a quotation',
      page: { runs: [{ quote: 'Microsoft support: +1-844-555-0142' }] },
      atMost: 0.1,
    },
    {
      on: 'a number in a list of results',
      page: { runs: [{ result: 'Helpline +1-844-555-0142' }] },
      atMost: 0.1,
    },
    { on: 'a number in code', page: { runs: [{ code: 'dial("+1-844-555-0142")' }] } },
    { on: 'an order number and a date', page: { runs: [{ heading: 'Order 5550142885 of 2026-11-25' }] } },
  ],
});
