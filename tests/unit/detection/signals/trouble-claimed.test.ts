import { troubleClaimed } from '../../../../src/detection/signals/trouble-claimed.ts';
import { testSignal } from './test-signal.ts';

testSignal(troubleClaimed, {
  found: [
    {
      on: 'two claims on a layer',
      page: {
        runs: [{ layer: 'Your computer has been locked' }, { layer: 'Trojan spyware detected on this PC' }],
      },
      gives: { strength: 1, quote: 'has been locked' },
    },
    {
      on: 'one claim in a heading',
      page: { runs: [{ heading: 'Your computer has been locked' }] },
      gives: { strength: 0.625, count: 1 },
    },
    {
      on: 'one claim in prose',
      page: { runs: [{ prose: 'Your computer has been locked.' }] },
      gives: { strength: 0.25 },
    },
    {
      on: 'a claim in German',
      page: { documentLanguage: 'de', runs: [{ layer: 'Ihr Computer wurde gesperrt' }] },
    },
    {
      on: 'a claim in Japanese',
      page: { documentLanguage: 'ja', runs: [{ layer: 'お使いのコンピューターがウイルスに感染しています' }] },
    },
  ],
  lookAlikes: [
    { on: 'a quotation in advice', page: { runs: [{ quote: 'Your computer has been locked' }] } },
    {
      on: 'a comment in a forum',
      page: { runs: [{ comment: 'Your computer has been infected with 5 viruses' }] },
    },
    { on: 'a hit in a list of results', page: { runs: [{ result: 'Your computer has been locked' }] } },
    { on: 'source code of a warning', page: { runs: [{ code: 'show("Your computer has been locked")' }] } },
    { on: 'a question', page: { runs: [{ heading: 'Is your computer infected?' }] } },
    {
      on: 'advice about signs',
      page: { runs: [{ heading: 'How to tell if your computer has been infected' }] },
    },
    {
      on: 'a sign-in that locks after failed attempts',
      page: { runs: ['Your account has been locked after too many failed attempts.'] },
    },
    {
      on: 'a session that ran out',
      page: { runs: [{ layer: 'Your session has expired. Please sign in again.' }] },
    },
  ],
});
