import { coveringLayer } from '../../../../src/detection/signals/covering-layer.ts';
import { testSignal } from './test-signal.ts';

testSignal(coveringLayer, {
  found: [
    {
      on: 'a claim on a layer over everything',
      page: { layers: { cover: 0.95 }, runs: [{ layer: 'Your computer has been locked' }] },
      gives: { strength: 1, count: 95 },
    },
    {
      on: 'a number on a layer over half the page',
      page: { layers: { cover: 0.5 }, runs: [{ layer: '+1-844-555-0142' }] },
      gives: { strength: 1, count: 50 },
    },
  ],
  lookAlikes: [
    {
      on: 'a cookie wall',
      page: { layers: { cover: 1 }, runs: [{ layer: 'We use cookies. Accept all or choose.' }] },
      atMost: 0.4,
    },
    {
      on: 'a newsletter box over an article with a number',
      page: { layers: { cover: 0.8 }, runs: [{ layer: 'Read our letter' }, { prose: 'Ring 01632 960123.' }] },
      atMost: 0.4,
    },
    { on: 'a chat in the corner', page: { layers: { cover: 0.12 }, runs: [{ layer: 'How can we help?' }] } },
  ],
});
