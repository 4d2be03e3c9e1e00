import { callCommanded } from '../../../../src/detection/signals/call-commanded.ts';
import { testSignal } from './test-signal.ts';

testSignal(callCommanded, {
  found: [
    {
      on: 'a command beside a number',
      page: { runs: [{ layer: 'Call us immediately at +1-844-555-0142' }] },
      gives: { strength: 1, quote: 'Call us immediately' },
    },
    {
      on: 'a command beside a claim',
      page: { runs: [{ heading: 'Your computer has been locked' }, 'Contact Windows Support'] },
      gives: { strength: 1, quote: 'Contact Windows Support' },
    },
    {
      on: 'a button that only says to call, beside a claim',
      page: { runs: [{ heading: 'Virus detected on your phone' }, { control: 'Call Now' }] },
      gives: { strength: 0.75, quote: 'Call Now' },
    },
    {
      on: 'a link drawn as a button, beside a claim',
      page: { runs: [{ heading: 'Virus detected on your phone' }, 'Call Now'] },
      gives: { strength: 0.75 },
    },
    {
      on: 'a link that dials, beside a claim',
      page: { runs: [{ heading: 'Virus detected on your phone' }], shape: { telLinks: 1 } },
      gives: { strength: 0.75 },
    },
    { on: 'a command alone', page: { runs: ['Contact Windows Support'] }, gives: { strength: 0.5 } },
  ],
  lookAlikes: [
    { on: 'a restaurant', page: { runs: [{ heading: 'Call us today to book a table.' }, '01632 960123'] } },
    {
      on: 'a plumber’s button',
      page: { runs: ['Blocked drains?', { control: 'Call now' }], shape: { telLinks: 2 } },
    },
    {
      on: 'a claim that is quoted, on the page of a shop with a number',
      page: {
        runs: [{ quote: 'Virus detected on your phone' }, { control: 'Call now' }],
        shape: { telLinks: 1 },
      },
    },
    {
      on: 'a quotation in advice',
      page: { runs: [{ quote: 'Call us immediately at the toll-free number below' }] },
    },
    { on: 'a comment in a forum', page: { runs: [{ comment: 'It said: contact Windows Support' }] } },
    { on: 'advice of a bank', page: { runs: ['Contact your bank immediately.'] } },
  ],
});
