import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { BRANDS } from '../../../src/detection/brands.ts';
import { COUNTRIES, channelById, channelsOf, countryName } from '../../../src/guidance/channels.ts';
import { VENDORS, vendorOf } from '../../../src/guidance/vendors.ts';
import { settingsSchema } from '../../../src/storage/settings-model.ts';

const YEAR = 366 * 24 * 60 * 60 * 1000;
const channels = COUNTRIES.flatMap((country) => country.channels);

/** Countries of the table in guidance.md, the source of this data. */
const TABLE =
  'GB GB-SCT US CA AU NZ IE DE FR ES IT NL BE CH AT PT SE NO DK FI PL CZ JP KR IN SG HK ZA BR MX ZZ'.split(
    ' ',
  );

test('every country of the table is there, once', () => {
  expect(COUNTRIES.map(({ code }) => code).sort()).toEqual([...TABLE].sort());
});

describe.each(channels.map((channel) => [channel.id, channel] as const))('channel %s', (_id, channel) => {
  test('says where its facts come from', () => {
    expect(new URL(channel.source).protocol).toBe('https:');
    if (channel.url) expect(new URL(channel.url).protocol).toBe('https:');
  });

  test('was checked within the last year', () => {
    const checked = Date.parse(channel.checked);
    expect(checked).toBeLessThanOrEqual(Date.now());
    expect(Date.now() - checked, `check ${channel.source} again, and set the date`).toBeLessThan(YEAR);
  });

  test('can be used', () => {
    expect(channel.url ?? channel.phone ?? channel.email ?? channel.sms).toBeDefined();
    if (channel.phone) expect(channel.phone).toMatch(/^\+?\d[\d -]*$/);
    if (channel.email) expect(channel.email).toMatch(/^[\w.-]+@[\w.-]+\.\w+$/);
  });
});

test('ids are distinct and found again', () => {
  expect(new Set(channels.map(({ id }) => id)).size).toBe(channels.length);
  for (const channel of channels) expect(channelById(channel.id)).toBe(channel);
  expect(channelById('no-such')).toBeUndefined();
});

test('a code finds its part, its country, or everywhere else', () => {
  expect(channelsOf('GB-SCT').channels[0]?.phone).toBe('101');
  expect(channelsOf('GB-WLS').code).toBe('GB');
  expect(channelsOf('FR').channels[0]?.url).toBe('https://17cyber.gouv.fr');
  expect(channelsOf('GR').code).toBe('ZZ');
  expect(channelsOf('').code).toBe('ZZ');
});

test('every country can be saved in the settings and has a name', () => {
  for (const country of COUNTRIES) {
    expect(v.is(settingsSchema.entries.country, country.code), country.code).toBe(true);
    const name = countryName(country, 'fr');
    expect(name === undefined ? country.nameKey : name).toBeTruthy();
    expect(name).not.toBe(country.code);
  }
  expect(countryName(channelsOf('DE'), 'fr')).toBe('Allemagne');
});

test('the bank number of Britain leads to 159', () => {
  expect(channelsOf('GB').bankNumber).toBe('159');
  expect(channelsOf('GB-SCT').bankNumber).toBe('159');
  expect(channelsOf('US').bankNumber).toBeUndefined();
});

describe('vendors', () => {
  test('every brand that pages wear can be reached', () => {
    expect(BRANDS.map(({ id }) => id).filter((id) => !vendorOf(id))).toEqual([]);
  });

  test('support and report addresses are https and belong to the brand itself', () => {
    for (const vendor of VENDORS) {
      const brand = BRANDS.find(({ id }) => id === vendor.brand);
      const own = (host: string) =>
        brand?.domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
      for (const url of [vendor.support, vendor.reportUrl]) {
        if (!url) continue;
        expect(new URL(url).protocol).toBe('https:');
        expect(own(new URL(url).hostname), url).toBe(true);
      }
      if (vendor.reportEmail)
        expect(own(vendor.reportEmail.split('@')[1] ?? ''), vendor.reportEmail).toBe(true);
    }
  });

  test('were checked within the last year and say where', () => {
    for (const { source, checked, brand } of VENDORS) {
      expect(source).toMatch(/^https:/);
      expect(Date.now() - Date.parse(checked), brand).toBeLessThan(YEAR);
    }
  });
});
