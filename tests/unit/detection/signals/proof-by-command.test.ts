import { proofByCommand } from '../../../../src/detection/signals/proof-by-command.ts';
import { testSignal } from './test-signal.ts';

testSignal(proofByCommand, {
  found: [
    {
      on: 'a captcha that wants a command in Run',
      page: {
        runs: [
          { heading: 'Verify you are human' },
          { layer: 'Press Windows key + R' },
          { layer: 'Press Ctrl + V' },
        ],
      },
      gives: { strength: 1, quote: 'Verify you are human' },
    },
    {
      on: 'the same in French, as a security check',
      page: {
        documentLanguage: 'fr',
        runs: [{ heading: 'Vérification de sécurité' }, 'Appuyez sur Windows + R', 'Collez la commande'],
      },
      gives: { strength: 1 },
    },
    {
      on: 'the same for a Mac',
      page: { runs: [{ heading: 'Prove that you are human' }, 'Open Terminal', 'Paste and press return'] },
      gives: { strength: 1 },
    },
  ],
  lookAlikes: [
    {
      on: 'an honest captcha',
      page: { runs: [{ layer: 'Verify you are human' }, { control: 'I’m not a robot' }] },
    },
    {
      on: 'documentation of a command-line tool of a network company',
      page: {
        runs: [
          { heading: 'Install the Cloudflare tunnel' },
          'Open a terminal and paste:',
          { code: 'brew install x' },
        ],
      },
    },
    {
      on: 'an article that describes it',
      page: {
        runs: [
          { prose: 'Such a page says “verify you are human”, press Windows + R, then Ctrl + V. Don’t.' },
        ],
      },
    },
    { on: 'a list of keys', page: { runs: ['Windows + R: opens Run', 'Ctrl + V: paste'] } },
  ],
});
