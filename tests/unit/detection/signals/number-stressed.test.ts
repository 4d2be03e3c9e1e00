import { numberStressed } from '../../../../src/detection/signals/number-stressed.ts';
import { testSignal } from './test-signal.ts';

testSignal(numberStressed, {
  found: [
    { on: 'a number in the title', page: { title: 'Call +1-844-555-0142' }, gives: { count: 1 } },
    { on: 'a number on a layer', page: { runs: [{ layer: '+1-844-555-0142' }] } },
    {
      on: 'a number that scrolls',
      page: { runs: [{ text: '+1-844-555-0142', place: 'short', size: 14, moving: true }] },
    },
    { on: 'a number in large type', page: { runs: [{ text: '+1-844-555-0142', place: 'short', size: 40 }] } },
    {
      on: 'the same number three times',
      page: { runs: ['+1-844-555-0142', '+1 844 555 0142', '+1 (844) 555-0142'] },
      gives: { count: 3 },
    },
  ],
  lookAlikes: [
    {
      on: 'a shop that gives its number twice',
      page: { runs: ['01632 960123', { prose: 'Ring 01632 960123.' }] },
    },
    { on: 'a list of branches', page: { runs: ['01632 960101', '01632 960102', '01632 960103'] } },
    {
      on: 'a plumber’s number in large type',
      page: { title: 'Harbour Plumbing', runs: [{ heading: 'Ring 01632 960123' }] },
      atMost: 1,
    },
  ],
});
