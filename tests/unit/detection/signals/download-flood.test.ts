import { downloadFlood } from '../../../../src/detection/signals/download-flood.ts';
import { testSignal } from './test-signal.ts';

testSignal(downloadFlood, {
  found: [
    { on: 'five downloads', page: { hooks: { download: 5 } }, gives: { count: 5 } },
    { on: 'downloads without end', page: { hooks: { download: 900 } }, gives: { count: 900 } },
  ],
  lookAlikes: [
    { on: 'a page that saves one file', page: { hooks: { download: 1 } } },
    { on: 'a statement in four parts', page: { hooks: { download: 4 } } },
    {
      on: 'an album that is saved photo by photo',
      page: { title: 'Album', hooks: { download: 24 } },
      atMost: 1,
    },
  ],
});
