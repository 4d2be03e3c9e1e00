import { alarmSound } from '../../../../src/detection/signals/alarm-sound.ts';
import { testSignal } from './test-signal.ts';

testSignal(alarmSound, {
  found: [
    { on: 'one sound', page: { hooks: { sound: 1 } }, gives: { strength: 0.6, count: 1 } },
    { on: 'a sound and a voice', page: { hooks: { sound: 1, speech: 1 } }, gives: { strength: 1, count: 2 } },
    {
      on: 'an element that plays by itself',
      page: { motion: { autoplaySounds: 1 } },
      gives: { strength: 1, count: 1 },
    },
  ],
  lookAlikes: [
    { on: 'a silent page that vibrates', page: { hooks: { vibrate: 3 } } },
    { on: 'a radio', page: { title: 'Harbour FM, live', hooks: { sound: 1 } }, atMost: 0.6 },
    {
      on: 'a page that reads its text aloud',
      page: { title: 'Read to me', hooks: { speech: 20 } },
      atMost: 1,
    },
  ],
});
