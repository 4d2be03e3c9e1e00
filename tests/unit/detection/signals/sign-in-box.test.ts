import { signInBox } from '../../../../src/detection/signals/sign-in-box.ts';
import { testSignal } from './test-signal.ts';

testSignal(signInBox, {
  found: [
    {
      on: 'a claim as the realm',
      page: {
        address: { protocol: 'realm:' },
        dialogs: ['Your computer has been locked. Suspicious activity found.'],
      },
      gives: { quote: 'has been locked' },
    },
    {
      on: 'a number as the realm',
      page: { address: { protocol: 'realm:' }, dialogs: ['Call support +1-844-555-0142'] },
      gives: { quote: '555-0142' },
    },
  ],
  lookAlikes: [
    {
      on: 'the sign-in box of a router',
      page: { address: { protocol: 'realm:' }, dialogs: ['Router admin (default: admin)'] },
    },
    {
      on: 'the sign-in box of a company’s test server',
      page: { address: { protocol: 'realm:' }, dialogs: ['Staging 2026-11-25, staff only'] },
    },
    { on: 'a page with the same words', page: { runs: [{ prose: 'Your computer has been locked.' }] } },
  ],
});
