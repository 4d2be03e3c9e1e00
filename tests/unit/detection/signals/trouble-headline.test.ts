import { troubleHeadline } from '../../../../src/detection/signals/trouble-headline.ts';
import { testSignal } from './test-signal.ts';

testSignal(troubleHeadline, {
  found: [
    {
      on: 'two kinds of claim on a layer',
      page: {
        runs: [{ layer: 'Your computer has been locked' }, { layer: 'Trojan spyware detected on this PC' }],
      },
      gives: { count: 2 },
    },
    {
      on: 'three kinds of claim in large type',
      page: {
        runs: [
          { heading: 'Your computer has been locked' },
          { heading: 'Your passwords and banking details are being stolen' },
          { heading: 'Trojan spyware detected on this PC' },
        ],
      },
      gives: { count: 3 },
    },
  ],
  lookAlikes: [
    { on: 'one remark in large type', page: { runs: [{ heading: 'Your computer has been locked' }] } },
    {
      on: 'claims of two kinds in body text',
      page: { runs: ['Your computer has been locked', 'Trojan spyware detected on this PC'] },
    },
    {
      on: 'the headings of a guide',
      page: {
        runs: [
          { heading: 'How to tell if your computer has been infected' },
          { heading: 'What if your account was hacked?' },
        ],
      },
    },
  ],
});
