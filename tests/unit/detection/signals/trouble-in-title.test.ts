import { troubleInTitle } from '../../../../src/detection/signals/trouble-in-title.ts';
import { testSignal } from './test-signal.ts';

testSignal(troubleInTitle, {
  found: [
    {
      on: 'a claim as title',
      page: { title: 'Your computer has been locked' },
      gives: { quote: 'has been locked' },
    },
    {
      on: 'a made-up code as title',
      page: { title: 'Security Center Code0x268d3' },
      gives: { quote: '0x268d3' },
    },
  ],
  lookAlikes: [
    { on: 'the title of a guide', page: { title: 'How to tell if your computer has been infected' } },
    { on: 'the title of news', page: { title: 'A hospital was hit by a ransomware attack' } },
    { on: 'the same words in the text', page: { runs: [{ prose: 'Your computer has been locked.' }] } },
  ],
});
