import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Evidence, SIGNALS } from '../../../src/detection/evidence.ts';
import { evaluate } from '../../../src/detection/registry.ts';
import { describeFindings } from '../../../src/messaging/describe-findings.ts';
import { parseCommand, parseEvidenceMessage } from '../../../src/messaging/validate.ts';
import { observationOf } from '../detection/observation-of.ts';

const UUID = '7f0c1f6e-2f9b-4c53-9a53-0d6a9f1a2b3c';
const CLAIM: Evidence = { signal: 'trouble-claimed', family: 'claim', weight: 4 };
const GOOD = {
  type: 'evidence',
  evidence: [CLAIM],
  numbers: ['+1-844-555-0142'],
  emails: ['help@kit.example'],
  brands: ['Microsoft'],
  title: 'Alert',
  language: 'de',
  kind: 'windows-lock',
  level: 'scam',
};

describe('parseEvidenceMessage', () => {
  it('takes a good message as it is', () => {
    expect(parseEvidenceMessage(GOOD)).toEqual(GOOD);
    const { language, kind, ...less } = GOOD;
    expect(parseEvidenceMessage(less)).toEqual(less);
  });

  it('takes what the detector sends at its limits', () => {
    const text = 'Your computer has been locked. Call us immediately at '.repeat(40);
    const page = observationOf({
      title: 'Your computer has been locked '.repeat(40),
      runs: Array.from({ length: 60 }, (_, index) => ({
        layer: `${text} +1-844-555-01${String(index).padStart(2, '0')} a${index}@kit.example`,
      })),
      dialogs: Array.from({ length: 30 }, () => text),
      hooks: { dialog: 20_000_000, history: 100_000_000, 'full-screen': 9 },
      address: { numbers: ['+1-844-555-0142'] },
    });
    const message = describeFindings(evaluate(page), page.title, 'scam');
    expect(parseEvidenceMessage(message)).toEqual(message);
  });

  it('drops what it doesn’t know', () => {
    const message = { ...GOOD, url: 'https://other.example/', evidence: [{ ...CLAIM, html: '<b>' }] };
    expect(parseEvidenceMessage(message)).toEqual(GOOD);
  });

  const withEvidence = (evidence: object) => ({ ...GOOD, evidence: [{ ...CLAIM, ...evidence }] });
  it.each([
    ['no object', 'evidence'],
    ['an array', [GOOD]],
    ['another type', { ...GOOD, type: 'get-case' }],
    ['an unknown signal', withEvidence({ signal: 'no-such-signal' })],
    ['an unknown family', withEvidence({ family: 'innocence' })],
    ['a signal in a family that isn’t its own', withEvidence({ family: 'against' })],
    ['a weight over the signal’s own', withEvidence({ weight: 4.5 })],
    ['a weight under zero', withEvidence({ weight: -1 })],
    ['a weight that is no number', withEvidence({ weight: Number.NaN })],
    ['a weight in words', withEvidence({ weight: '4' })],
    ['a count under zero', withEvidence({ count: -1 })],
    ['a count without end', withEvidence({ count: Number.POSITIVE_INFINITY })],
    ['a quote that is too long', withEvidence({ quote: 'x'.repeat(161) })],
    ['a quote that is no text', withEvidence({ quote: { toString: 'x' } })],
    ['what only the background judges', withEvidence({ signal: 'own-site', family: 'against' })],
    ['more evidence than there are signals', { ...GOOD, evidence: Array(SIGNALS.length + 1).fill(CLAIM) }],
    ['too many numbers', { ...GOOD, numbers: Array(21).fill('+1-844-555-0142') }],
    ['a number that is too long', { ...GOOD, numbers: ['1'.repeat(61)] }],
    ['too many mail addresses', { ...GOOD, emails: Array(21).fill('a@kit.example') }],
    ['a mail address that is too long', { ...GOOD, emails: [`${'a'.repeat(250)}@kit.example`] }],
    ['a title that is too long', { ...GOOD, title: 'x'.repeat(301) }],
    ['no title', { ...GOOD, title: undefined }],
    ['an unknown level', { ...GOOD, level: 'innocent' }],
    ['an unknown kind', { ...GOOD, kind: 'no-such-kind' }],
    ['a language that is too long', { ...GOOD, language: 'x'.repeat(21) }],
  ])('refuses %s', (_, message) => {
    expect(parseEvidenceMessage(message)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(parseEvidenceMessage(message)).toBeUndefined();
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
