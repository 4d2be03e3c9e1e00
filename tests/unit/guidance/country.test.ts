import { describe, expect, test } from 'vitest';
import { countryFor, guessCountry } from '../../../src/guidance/country.ts';

describe('the country is guessed', () => {
  test.each<[string[], string | undefined, string, string]>([
    [['en-GB', 'en'], 'Europe/London', 'GB', 'time-zone'],
    [['en-US'], 'Europe/London', 'GB', 'time-zone'],
    [['en-US', 'en'], 'America/Chicago', 'US', 'time-zone'],
    [['en-US'], 'America/Indiana/Knox', 'US', 'time-zone'],
    [['fr-CA'], 'America/Toronto', 'CA', 'time-zone'],
    [['es-MX'], 'America/Mexico_City', 'MX', 'time-zone'],
    [['pt-BR'], 'America/Sao_Paulo', 'BR', 'time-zone'],
    [['pt-PT'], 'Atlantic/Azores', 'PT', 'time-zone'],
    [['de-DE'], 'Europe/Berlin', 'DE', 'time-zone'],
    [['de-DE'], 'Europe/Vienna', 'AT', 'time-zone'],
    [['fr'], 'Europe/Zurich', 'CH', 'time-zone'],
    [['nl'], 'Europe/Brussels', 'BE', 'time-zone'],
    [['sv'], 'Europe/Helsinki', 'FI', 'time-zone'],
    [['en-IN'], 'Asia/Calcutta', 'IN', 'time-zone'],
    [['en-IN'], 'Asia/Kolkata', 'IN', 'time-zone'],
    [['ja'], 'Asia/Tokyo', 'JP', 'time-zone'],
    [['zh-HK'], 'Asia/Hong_Kong', 'HK', 'time-zone'],
    [['en-AU'], 'Australia/Lord_Howe', 'AU', 'time-zone'],
    [['en-NZ'], 'Pacific/Chatham', 'NZ', 'time-zone'],
    [['af'], 'Africa/Johannesburg', 'ZA', 'time-zone'],
    // Greece is not in the table: econsumer.gov, even for somebody who reads British English.
    [['en-GB', 'el'], 'Europe/Athens', 'ZZ', 'time-zone'],
    // The clock says nothing: bare offsets, and Firefox resisting fingerprinting.
    [['de-AT'], 'UTC', 'AT', 'language'],
    [['en-GB'], 'Etc/GMT-1', 'GB', 'language'],
    [['en-US'], 'Atlantic/Reykjavik', 'US', 'language'],
    [['pl'], undefined, 'PL', 'language'],
    [['ja'], 'UTC', 'JP', 'language'],
    [['el-GR'], 'UTC', 'ZZ', 'language'],
    // A country that is said counts before one that is only likely.
    [['en', 'ko-KR'], 'UTC', 'KR', 'language'],
    [['de'], 'UTC', 'DE', 'language'],
    [['pt'], 'UTC', 'BR', 'language'],
    [['el'], 'UTC', 'ZZ', 'language'],
    [['not a language!', 'sv-SE'], 'UTC', 'SE', 'language'],
    [[], undefined, 'ZZ', 'nothing'],
  ])('%j in %s is %s by %s', (languages, zone, code, because) => {
    expect(guessCountry(languages, zone)).toEqual({ code, because });
  });

  test('what the person set counts before every guess', () => {
    expect(countryFor('GB-SCT', ['en-US'], 'America/Chicago')).toEqual({
      code: 'GB-SCT',
      because: 'setting',
    });
    expect(countryFor('auto', ['en-US'], 'America/Chicago').code).toBe('US');
  });
});
