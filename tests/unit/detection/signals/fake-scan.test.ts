import { fakeScan } from '../../../../src/detection/signals/fake-scan.ts';
import { testSignal } from './test-signal.ts';

testSignal(fakeScan, {
  found: [
    {
      on: 'a scan whose bar moves',
      page: {
        motion: { progress: 1 },
        runs: [{ layer: 'Quick scan in progress' }, { layer: '14 threats found on your disk' }],
      },
      gives: { strength: 0.9, quote: 'Quick scan' },
    },
    {
      on: 'the words alone',
      page: { runs: [{ layer: 'Quick scan in progress' }] },
      gives: { quote: 'Quick scan' },
    },
    { on: 'files that flicker by', page: { motion: { racing: 2 }, runs: ['Scanning file system'] } },
  ],
  lookAlikes: [
    { on: 'prose about scans', page: { runs: [{ prose: 'Run a full scan once a month.' }] }, atMost: 0.3 },
    { on: 'a quotation in a removal guide', page: { runs: [{ quote: 'Scan complete: 14 threats found' }] } },
    { on: 'output in code', page: { runs: [{ code: 'Scan complete: 0 threats found' }] } },
    { on: 'a comment in a forum', page: { runs: [{ comment: 'It showed a quick scan' }] } },
    {
      on: 'an upload whose bar moves',
      page: { motion: { progress: 1 }, runs: ['Uploading 3 of 12 photos'] },
    },
    {
      on: 'a scanner of uploaded files',
      page: {
        title: 'File check',
        motion: { progress: 1 },
        runs: [{ heading: 'Scan complete' }, 'No threats detected in report.pdf'],
      },
      atMost: 1,
    },
  ],
});
