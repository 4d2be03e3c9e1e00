import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ObservedMessage } from '../../../src/messaging/messages.ts';
import { parseCommand, parseFrameMessage } from '../../../src/messaging/validate.ts';
import { observationOf } from '../detection/observation-of.ts';

const UUID = '7f0c1f6e-2f9b-4c53-9a53-0d6a9f1a2b3c';
const SEEN = observationOf({
  title: 'Alert',
  runs: ['Your computer has been locked'],
  dialogs: ['Call +1-844-555-0142'],
  hooks: { dialog: 3, 'full-screen': 1 },
});
const OBSERVED: ObservedMessage = { type: 'observed', observation: SEEN, gist: 'clear', all: true };

describe('parseFrameMessage', () => {
  it('takes good messages as they are', () => {
    expect(parseFrameMessage(OBSERVED)).toEqual(OBSERVED);
    const consider = { type: 'consider', text: 'your computer has been locked' };
    expect(parseFrameMessage(consider)).toEqual(consider);
  });

  it('takes what a frame sends at its limits', () => {
    const observation = observationOf({
      title: 'x'.repeat(300),
      runs: Array.from({ length: 6000 }, () => ({ layer: 'x'.repeat(1200) })),
      dialogs: Array.from({ length: 5 }, () => 'x'.repeat(2000)),
      hooks: { dialog: 20_000_000, history: 100_000_000 },
      address: { host: 'x'.repeat(253), path: 'x'.repeat(300), numbers: ['+1-844-555-0142'] },
    });
    expect(parseFrameMessage({ ...OBSERVED, observation })).toEqual({ ...OBSERVED, observation });
  });

  it('reads what JSON makes of a number that is none as nothing', () => {
    const { layers } = SEEN;
    const message = { ...OBSERVED, observation: { ...SEEN, layers: { ...layers, zIndex: null } } };
    expect(parseFrameMessage(message)).toEqual(OBSERVED);
  });

  it('drops what it doesn’t know', () => {
    expect(parseFrameMessage({ ...OBSERVED, url: 'https://other.example/' })).toEqual(OBSERVED);
  });

  const withObservation = (parts: object) => ({ ...OBSERVED, observation: { ...SEEN, ...parts } });
  it.each([
    ['no object', 'observed'],
    ['an array', [OBSERVED]],
    ['another type', { ...OBSERVED, type: 'get-case' }],
    ['evidence that a frame judged itself', { ...OBSERVED, type: 'evidence', evidence: [] }],
    ['no observation', { type: 'observed', gist: '', all: false }],
    ['an unknown act', withObservation({ hooks: { innocence: 1 } })],
    ['a count under zero', withObservation({ hooks: { dialog: -1 } })],
    ['a count in words', withObservation({ hooks: { dialog: '3' } })],
    ['a text in an unknown place', withObservation({ runs: [{ text: 'x', place: 'sky', size: 16 }] })],
    [
      'a text that is no text',
      withObservation({ runs: [{ text: { length: 1 }, place: 'short', size: 16 }] }),
    ],
    ['a dialog that is too long', withObservation({ dialogs: ['x'.repeat(2001)] })],
    ['a title that is too long', withObservation({ title: 'x'.repeat(301) })],
    ['text without end', { type: 'consider', text: 'x'.repeat(60_001) }],
    ['no text', { type: 'consider' }],
  ])('refuses %s', (_, message) => {
    expect(parseFrameMessage(message)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(parseFrameMessage(message)).toBeUndefined();
      }),
    );
  });
});

describe('parseCommand', () => {
  it.each([
    { type: 'get-case', id: UUID },
    { type: 'close-page', id: UUID },
    { type: 'continue', id: UUID, scope: 'once' },
    { type: 'continue', id: UUID, scope: 'session' },
    { type: 'continue', id: UUID, scope: 'always' },
    { type: 'get-tab-state', tabId: 0 },
    { type: 'pause', until: 1_790_000_000_000 },
    { type: 'pause', until: 'manual' },
    { type: 'pause', until: 'resume' },
    { type: 'allow-host', host: 'shop.example', allow: false },
    { type: 'practice-alarm' },
    { type: 'record-missed', tabId: 12 },
    { type: 'take-picture', tabId: 12 },
    { type: 'send-reports' },
  ])('takes %j', (command) => {
    expect(parseCommand(command)).toEqual(command);
  });

  it.each([
    { type: 'get-case' },
    { type: 'get-case', id: '' },
    { type: 'get-case', id: 'https://kit.example/' },
    { type: 'get-case', id: `${UUID}/../x` },
    { type: 'continue', id: UUID },
    { type: 'continue', id: UUID, scope: 'forever' },
    { type: 'continue', id: [UUID], scope: 'once' },
    { type: 'get-tab-state', tabId: -1 },
    { type: 'get-tab-state', tabId: 1.5 },
    { type: 'get-tab-state', tabId: '1' },
    { type: 'pause', until: 'never' },
    { type: 'pause', until: Number.NaN },
    { type: 'pause', until: Number.POSITIVE_INFINITY },
    { type: 'pause' },
    { type: 'allow-host', host: '', allow: true },
    { type: 'allow-host', host: 'x'.repeat(254), allow: true },
    { type: 'allow-host', host: 'shop.example' },
    { type: 'allow-host', host: 'shop.example', allow: 'yes' },
    { type: 'allow-host', host: '*', allow: true },
    { type: 'allow-host', host: '*.shop.example', allow: true },
    { type: 'allow-host', host: 'https://shop.example/', allow: true },
    { type: 'allow-host', host: 'shop.example/path', allow: true },
    { type: 'allow-host', host: 'a b', allow: true },
    { type: 'evidence' },
    {},
    null,
    'practice-alarm',
  ])('refuses %j', (command) => {
    expect(parseCommand(command)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(parseCommand(message)).toBeUndefined();
      }),
    );
  });
});
