import { cleanerOffered } from '../../../../src/detection/signals/cleaner-offered.ts';
import { testSignal } from './test-signal.ts';

testSignal(cleanerOffered, {
  found: [
    {
      on: 'a button that removes all threats',
      page: { runs: [{ control: 'Remove all threats now' }] },
      gives: { strength: 1, quote: 'Remove all threats' },
    },
    {
      on: 'words without a button',
      page: { runs: [{ heading: 'Renew your subscription now' }] },
      gives: { strength: 0.6 },
    },
    {
      on: 'a button under words that lead to it',
      page: { runs: [{ heading: 'How to remove the virus' }, { control: 'Remove virus now' }] },
      gives: { strength: 1, quote: 'Remove virus' },
    },
    {
      on: 'a program beside a claim',
      page: {
        runs: [{ heading: 'Your computer has been infected with 5 viruses.' }],
        shape: { downloads: ['fixer.exe'] },
      },
      gives: { strength: 0.6, quote: 'fixer.exe' },
    },
  ],
  lookAlikes: [
    {
      on: 'a program without a claim',
      page: { title: 'Paint for children', shape: { downloads: ['paint-setup.exe'] } },
    },
    { on: 'a quotation in a removal guide', page: { runs: [{ quote: 'Remove all threats now' }] } },
    { on: 'a comment in a forum', page: { runs: [{ comment: 'Download the cleanup tool' }] } },
    { on: 'a magazine', page: { runs: ['Your subscription to the magazine renews in May.'] } },
    {
      on: 'an antivirus shop',
      page: { title: 'Plans', runs: [{ control: 'Renew your subscription now' }] },
      atMost: 1,
    },
  ],
});
