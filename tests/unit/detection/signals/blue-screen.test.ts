import { blueScreen } from '../../../../src/detection/signals/blue-screen.ts';
import { testSignal } from './test-signal.ts';

testSignal(blueScreen, {
  found: [
    {
      on: 'a stop code on blue',
      page: { layers: { blue: 0.95 }, runs: [{ heading: 'Stop code: CRITICAL_PROCESS_DIED' }] },
      gives: { strength: 1, quote: 'CRITICAL PROCESS DIED' },
    },
    {
      on: 'a sad face on blue',
      page: { layers: { blue: 0.6 }, runs: [{ heading: ':( Your PC ran into a problem' }] },
      gives: { strength: 1, quote: ':(' },
    },
    {
      on: 'an address of memory on blue',
      page: { layers: { blue: 0.8 }, runs: ['0x000000EF'] },
      gives: { strength: 1 },
    },
    {
      on: 'the name of an error on blue',
      page: { layers: { blue: 0.8 }, runs: ['SYSTEM_THREAD_EXCEPTION_NOT_HANDLED'] },
      gives: { strength: 1 },
    },
  ],
  lookAlikes: [
    {
      on: 'a bank in blue',
      page: { layers: { blue: 0.9 }, runs: [{ heading: 'Welcome to Harbour Bank' }] },
      atMost: 0.4,
    },
    {
      on: 'a blue header',
      page: { layers: { blue: 0.2 }, runs: [{ heading: 'Stop code: CRITICAL_PROCESS_DIED' }] },
    },
    {
      on: 'an article about stop codes',
      page: { runs: [{ heading: 'What does CRITICAL_PROCESS_DIED mean?' }, { code: '0x000000EF' }] },
    },
  ],
});
