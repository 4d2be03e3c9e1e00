import { describe, expect, it } from 'vitest';
import { realmMessage, realmOf } from '../../../src/background/sign-in-realm.ts';
import { evaluate } from '../../../src/detection/registry.ts';

const URL_OF_KIT = 'https://kit.example/login';

describe('realmOf', () => {
  it.each([
    ['Basic realm="Router"', 'Router'],
    ['Basic charset="UTF-8", realm="Staff only"', 'Staff only'],
    ['basic Realm="Router"', 'Router'],
    ['Basic realm=router, charset="UTF-8"', 'router'],
    ['Digest realm="a \\"quoted\\" word", nonce="x"', 'a "quoted" word'],
    ['Basic realm=""', ''],
  ])('reads %s', (value, realm) => {
    expect(realmOf([{ name: 'WWW-Authenticate', value }])).toBe(realm);
  });

  it.each([
    [[]],
    [[{ name: 'content-type', value: 'text/html; realm="x"' }]],
    [[{ name: 'www-authenticate' }]],
    [[{ name: 'www-authenticate', value: 'Negotiate' }]],
  ])('finds none in %j', (headers) => {
    expect(realmOf(headers)).toBeUndefined();
  });

  it('takes the first of several, and cuts a flood', () => {
    const headers = [
      { name: 'www-authenticate', value: 'Negotiate' },
      { name: 'www-authenticate', value: `Basic realm="${'x'.repeat(90_000)}"` },
    ];
    expect(realmOf(headers)).toHaveLength(2000);
  });
});

describe('realmMessage', () => {
  it('judges scare text as what it is', () => {
    const message = realmMessage(
      URL_OF_KIT,
      'Your computer has been locked. Call Windows support immediately: +1-844-555-0142',
      evaluate,
    );
    expect(message?.kind).toBe('sign-in-box');
    expect(message?.numbers).toEqual(['+1-844-555-0142']);
    expect(message?.level).toBe('scam');
    expect(message?.evidence.map(({ signal }) => signal)).toEqual(
      expect.arrayContaining(['sign-in-box', 'trouble-in-dialog', 'number-in-dialog']),
    );
  });

  it.each(['Router', 'Staging 2026-11-25, staff only', 'Please sign in', 'Microsoft Outlook Web App', ''])(
    'keeps silent about %j',
    (realm) => {
      expect(realmMessage(URL_OF_KIT, realm, evaluate)).toBeUndefined();
    },
  );
});
