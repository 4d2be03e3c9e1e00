import { describe, expect, it } from 'vitest';
import { SCAM_KINDS, type ScamKind } from '../../../src/detection/evidence.ts';
import { kindOf } from '../../../src/detection/kind.ts';
import { evaluate } from '../../../src/detection/registry.ts';
import { observationOf, type PageParts } from './observation-of.ts';

const CALL = { layer: 'Call us immediately at +1-844-555-0142' };
const LOCKED = { heading: 'Your computer has been locked' };

const PAGES: readonly (readonly [ScamKind, string, PageParts])[] = [
  [
    'windows-lock',
    'a lock in Microsoft’s name',
    { title: 'Microsoft Security', runs: [LOCKED, CALL], hooks: { 'full-screen': 1 } },
  ],
  [
    'apple-lock',
    'a lock in Apple’s name',
    { title: 'Apple Support', runs: [{ heading: 'Your Mac has been locked' }, CALL] },
  ],
  [
    'mobile-lock',
    'a lock of an iPhone',
    { title: 'Apple Support', runs: [{ heading: 'Your iPhone has been locked' }, CALL] },
  ],
  [
    'mobile-lock',
    'a virus on Android, in nobody’s name',
    { runs: [{ heading: 'Your Android phone is infected with 5 viruses' }] },
  ],
  [
    'police-lock',
    'a fine in the police’s name',
    {
      title: 'FBI',
      runs: [
        { heading: 'Illegal content was found and viewed on this device' },
        'You must pay a fine within 12 hours',
      ],
    },
  ],
  [
    'account-lock',
    'a lock of a Facebook account',
    { title: 'Facebook Security', runs: [{ heading: 'Your account is temporarily suspended' }, CALL] },
  ],
  [
    'account-lock',
    'a bank',
    { title: 'Wells Fargo', runs: [{ heading: 'Your account is temporarily suspended' }, CALL] },
  ],
  [
    'renewal-scan',
    'an expired antivirus',
    {
      title: 'McAfee',
      runs: [
        { heading: 'Your McAfee subscription has expired today' },
        { control: 'Renew your subscription now' },
      ],
    },
  ],
  [
    'cleaner-download',
    'a cleaner, in nobody’s name',
    { runs: [LOCKED, { control: 'Remove all threats now' }], shape: { downloads: ['fixer.exe'] } },
  ],
  [
    'dialogs-only',
    'boxes and nothing else',
    { dialogs: ['Your computer has been locked', 'Call +1-844-555-0142'], hooks: { dialog: 3 } },
  ],
  [
    'sign-in-box',
    'a realm',
    { address: { protocol: 'realm:' }, dialogs: ['Your computer has been locked. Call +1-844-555-0142'] },
  ],
  ['browser-lock', 'a lock in nobody’s name', { runs: [LOCKED, CALL], hooks: { 'full-screen': 1 } }],
  ['other', 'a claim and a number in nobody’s name', { runs: [LOCKED, CALL] }],
];

describe('kindOf', () => {
  it.each(PAGES)('names %s for %s', (kind, _, page) => {
    const { reading, evidence } = evaluate(observationOf(page));
    expect(kindOf(reading, evidence)).toBe(kind);
  });

  it('can name every kind', () => {
    expect([...new Set(PAGES.map(([kind]) => kind))].sort()).toEqual([...SCAM_KINDS].sort());
  });
});
