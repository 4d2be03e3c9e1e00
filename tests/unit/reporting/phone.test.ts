import { describe, expect, test } from 'vitest';
import { findNumbersWithCountry, readNumber } from '../../../src/reporting/phone.ts';

describe('numbers as scam pages show them', () => {
  test.each<[string, string | undefined, string | undefined, string | undefined]>([
    ['+1-844-555-0142', 'en', '+18445550142', 'US'],
    ['+1 (877) 555-0142', 'ja', '+18775550142', 'US'],
    ['1-(888) 555-0142', 'de', '+18885550142', 'US'],
    ['(888) 555 0142', undefined, '+18885550142', 'US'],
    ['+1(888) 555-0142', 'xx', '+18885550142', 'US'],
    ['＋１ ８８８ ５５５ ０１４２', 'ja', '+18885550142', 'US'],
    ['0808 157 0142', 'en', '+448081570142', 'GB'],
    ['020 7946 0142', 'en-GB', '+442079460142', 'GB'],
    ['01632 960142', 'en-GB', '+441632960142', 'GB'],
    ['+44 20 7946 0142', 'fr', '+442079460142', 'GB'],
    ['030 23125142', 'de', '+493023125142', 'DE'],
    ['0049 30 23125142', 'de', '+493023125142', 'DE'],
    ['+49 (0) 30 23125142', 'de', '+493023125142', 'DE'],
    ['01 99 00 01 42', 'fr', '+33199000142', 'FR'],
    ['1800 160 401', 'en', '+611800160401', 'AU'],
    ['02 5550 0142', 'en-AU', '+61255500142', 'AU'],
    ['08-465 004 42', 'sv', '+46846500442', 'SE'],
    ['020-198 00 42', 'sv', '+46201980042', 'SE'],
    ['050-5555-0142', 'ja', '+815055550142', 'JP'],
    ['0120-000-000', 'ja', '+81120000000', 'JP'],
  ])('%s on a page in %s', (shown, language, e164, country) => {
    expect(readNumber(shown, { language })).toEqual({ shown, e164, country });
  });

  test('where the page says nothing, the person’s country counts', () => {
    expect(readNumber('030 23125142', { country: 'DE' })).toMatchObject({ e164: '+493023125142' });
    expect(readNumber('020 7946 0142', { country: 'GB-SCT' })).toMatchObject({ country: 'GB' });
  });

  test('what is no number stays as it was shown', () => {
    for (const shown of ['000-0000-0000', 'call now', '12', '', '+999 123'])
      expect(readNumber(shown, { language: 'en' })).toEqual({ shown });
  });

  test('a page’s numbers keep their order', () => {
    expect(findNumbersWithCountry(['+1-844-555-0142', 'x'], 'en').map(({ e164 }) => e164)).toEqual([
      '+18445550142',
      undefined,
    ]);
  });
});
