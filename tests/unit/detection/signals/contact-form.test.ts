import { contactForm } from '../../../../src/detection/signals/contact-form.ts';
import { testSignal } from './test-signal.ts';

testSignal(contactForm, {
  found: [
    {
      on: 'a claim and two fields',
      page: { runs: [{ heading: 'Norton protection of this PC is expired' }], shape: { personalFields: 2 } },
      gives: { strength: 1, count: 2 },
    },
    {
      on: 'a claim and one field',
      page: { runs: [{ heading: 'Norton protection of this PC is expired' }], shape: { personalFields: 1 } },
      gives: { strength: 0.5, count: 1 },
    },
  ],
  lookAlikes: [
    {
      on: 'a form to order bread',
      page: { runs: [{ heading: 'Order bread' }], shape: { personalFields: 4 } },
    },
    { on: 'a claim without a form', page: { runs: [{ prose: 'Your computer has been locked.' }] } },
    {
      on: 'a sign-in beside a claim, with a password',
      page: { runs: ['Your account got disabled'], shape: { personalFields: 1, passwordFields: 1 } },
      atMost: 0.25,
    },
  ],
});
