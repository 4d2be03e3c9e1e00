import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MASK, type MaskOptions, maskAddress } from '../../../src/reporting/mask.ts';

const OPTIONS: MaskOptions = {
  prefix: 'url',
  putBack: new Set(),
  own: ['Anna Example', 'anna@home.example'],
  shown: ['help@scam.example'],
};
const masked = (address: string, options: Partial<MaskOptions> = {}) =>
  maskAddress(address, { ...OPTIONS, ...options }).address;

describe('what tells of the person is masked', () => {
  test.each([
    ['a click id', 'https://a.example/x?gclid=Cj0KCQiA', 'https://a.example/x?gclid=REMOVED'],
    [
      'a session id',
      'https://a.example/?PHPSESSID=1&session=abc&x=1',
      'https://a.example/?PHPSESSID=1&session=REMOVED&x=1',
    ],
    ['a UUID', 'https://a.example/?v=0d9f6f1e-2a77-4b1c-8f0e-1d2c3b4a5968', 'https://a.example/?v=REMOVED'],
    ['long random characters', 'https://a.example/?z=a8Kd93kQ1zP0xY77', 'https://a.example/?z=REMOVED'],
    [
      'a JSON web token',
      'https://a.example/t/eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln',
      'https://a.example/t/REMOVED',
    ],
    [
      'an e-mail address in the query',
      'https://a.example/?to=bob%40home.example',
      'https://a.example/?to=REMOVED',
    ],
    [
      'an e-mail address in the path',
      'https://a.example/u/bob@home.example/x',
      'https://a.example/u/REMOVED/x',
    ],
    ['their name', 'https://a.example/?greet=Hi+Anna+Example', 'https://a.example/?greet=REMOVED'],
    ['a user id', 'https://a.example/?uid=1234567890', 'https://a.example/?uid=REMOVED'],
    [
      'where they are',
      'https://a.example/?city=Leeds&ip=203.0.113.9&isp=BT',
      'https://a.example/?city=REMOVED&ip=REMOVED&isp=REMOVED',
    ],
    ['an IP address under any name', 'https://a.example/?a=203.0.113.9', 'https://a.example/?a=REMOVED'],
    ['what they searched for', 'https://search.example/?q=printer+help', 'https://search.example/?q=REMOVED'],
    ['a long fragment', 'https://a.example/#access=1&x=2', 'https://a.example/#REMOVED'],
    ['user name and password', 'https://anna:secret@a.example/x', 'https://REMOVED@a.example/x'],
    [
      'the name of their home folder',
      'file:///C:/Users/anna/scam.html',
      'file:///C:/Users/REMOVED/scam.html',
    ],
    ['the same on Linux', 'file:///home/anna/scam.html', 'file:///home/REMOVED/scam.html'],
  ])('%s', (_name, address, safe) => {
    expect(masked(address)).toBe(safe);
  });
});

describe('what the report is about stays', () => {
  test.each([
    'https://alert.web.core.windows.example/werrx01/index.html?bcda=1-888-555-0123',
    'https://a.example/?phone=%2B18885550123&num=18885550123',
    'https://a.example/?Anph=(888)+555-0123#0188',
    'https://a.example/?contact=help%40scam.example',
    'https://a1b2c3d4e5f6a7b8c9d0.cloudfront.example/9f8e7d6c5b4a39281706/index.html',
    'https://a.example/Windows-Security-Alert-2026/?os=Windows-10-Security-Alert&lang=en#top',
    'http://203.0.113.9:8080/?x=1&y&=&z=',
    'https://a.example',
  ])('%s', (address) => {
    expect(maskAddress(address, OPTIONS)).toEqual({ address: masked(address), parts: [] });
    expect(new URL(masked(address)).href).toBe(new URL(address).href);
  });
});

describe('the person can put parts back', () => {
  const address = 'https://a.example/?gclid=Cj0KCQiA&q=help#x=1';

  test('each by its id, and sees what stood there', () => {
    const { parts } = maskAddress(address, OPTIONS);
    expect(parts).toEqual([
      { id: 'url/query:gclid', text: 'Cj0KCQiA', why: 'token' },
      { id: 'url/query:q', text: 'help', why: 'search' },
      { id: 'url/fragment', text: 'x=1', why: 'fragment' },
    ]);
    expect(masked(address, { putBack: new Set(['url/query:q']) })).toBe(
      'https://a.example/?gclid=REMOVED&q=help#REMOVED',
    );
  });

  test('all of them make the address whole again', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const whole = new URL(url).href;
        const { parts } = maskAddress(whole, OPTIONS);
        expect(masked(whole, { putBack: new Set(parts.map(({ id }) => id)) })).toBe(whole);
      }),
    );
  });

  test('whatever is masked, an address comes out', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        expect(URL.canParse(masked(url))).toBe(true);
      }),
    );
  });
});

test('what cannot be read as an address is masked as a whole', () => {
  expect(maskAddress('anna was here', OPTIONS)).toEqual({
    address: MASK,
    parts: [{ id: 'url/whole', text: 'anna was here', why: 'token' }],
  });
});
