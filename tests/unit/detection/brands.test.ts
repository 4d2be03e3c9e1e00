import { describe, expect, it } from 'vitest';
import { BRANDS, type Brand, findBrand, isOwnHost } from '../../../src/detection/brands.ts';
import { fold } from '../../../src/detection/text/fold.ts';

const brandOf = (id: string): Brand => BRANDS.find((brand) => brand.id === id) as Brand;
const named = (text: string, weak = false): string[] =>
  BRANDS.filter((brand) => findBrand(brand, fold(text), weak)).map(({ id }) => id);

describe('findBrand', () => {
  it.each([
    ['Microsoft Windows Defender Security Center', ['Microsoft']],
    ['MlCROSOFT support', []],
    ['M1cr0s0ft', ['Microsoft']],
    ['Μіcrοsοft', ['Microsoft']],
    ['M i c r o s o f t', ['Microsoft']],
    ['Windows-Sicherheit', ['Microsoft']],
    ['マイクロソフト サポート', ['Microsoft']],
    ['微软支持', ['Microsoft']],
    ['Apple Support', ['Apple']],
    ['Soporte de Apple', ['Apple']],
    ['Mac OS X', ['Apple']],
    ['アップルサポート', ['Apple']],
    ['Google Security', ['Google']],
    ['McAfee Total Protection', ['McAfee']],
    ['Norton 360', ['Norton']],
    ['AVG AntiVirus', ['Avast']],
    ['Facebook-Konto gesperrt', ['Facebook']],
    ['Amazon Prime', ['Amazon']],
    ['PayPal', ['PayPal']],
    ['Geek Squad', ['Geek Squad']],
    ['FBI', ['police']],
    ['Bundespolizei', ['police']],
    ['Police Nationale', ['police']],
    ['警視庁', ['police']],
    ['Wells Fargo', ['your bank']],
    ['Sparkasse', ['your bank']],
    ['Xfinity', ['your internet provider']],
  ])('finds who is named in %s', (text, brands) => {
    expect(named(text)).toEqual(brands);
  });

  it.each([
    'New windows for your house',
    'Peel one apple',
    'A mac and cheese',
    'The Amazon river',
    'Eset the table',
    'Norton, a village in Cheshire',
    'They chase the ball',
    'An orange tree',
    'The spectrum of light',
    'Snapple and pineapple support',
  ])('finds nobody beyond doubt in %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('tells where', () => {
    expect(findBrand(brandOf('Microsoft'), 'call microsoft now')).toEqual({ at: 5, text: 'microsoft' });
  });

  it('knows everyday words only when asked', () => {
    expect(named('Your Mac')).toEqual([]);
    expect(named('Your Mac', true)).toEqual(['Apple']);
    expect(named('pineapple smacks', true)).toEqual([]);
    expect(findBrand(brandOf('PayPal'), 'paypal', true)).toBeUndefined();
  });
});

describe('isOwnHost', () => {
  it.each([
    ['Microsoft', 'microsoft.com'],
    ['Microsoft', 'support.microsoft.com'],
    ['Microsoft', 'login.live.com'],
    ['Apple', 'support.apple.com'],
    ['police', 'www.fbi.gov'],
    ['police', 'bka.bund.de'],
    ['Amazon', 'smile.amazon.de'],
  ])('%s owns %s', (id, host) => {
    expect(isOwnHost(brandOf(id), host)).toBe(true);
  });

  it.each([
    ['Microsoft', 'microsoft.com.help.example'],
    ['Microsoft', 'notmicrosoft.com'],
    ['Microsoft', 'microsoft-com.example'],
    ['Microsoft', 'kit123.z13.web.core.windows.net'],
    ['Microsoft', 'kit123.blob.core.windows.net'],
    ['Microsoft', 'kit123.azurewebsites.net'],
    ['Microsoft', 'kit123.azurestaticapps.net'],
    ['Microsoft', 'kit123.github.io'],
    ['Microsoft', 'kit123.westeurope.cloudapp.azure.com'],
    ['Microsoft', 'kit123.sharepoint.com'],
    ['Google', 'sites.google.com'],
    ['Google', 'docs.google.com'],
    ['Google', 'kit123.web.app'],
    ['Google', 'kit123.appspot.com'],
    ['Amazon', 'kit123.s3.amazonaws.com'],
    ['Amazon', 'kit123.cloudfront.net'],
    ['Amazon', 'kit123.amplifyapp.com'],
    ['police', 'fbi.gov.example'],
    ['police', 'fakegov'],
    ['Apple', ''],
  ])('%s doesn’t own %s', (id, host) => {
    expect(isOwnHost(brandOf(id), host)).toBe(false);
  });

  it('never takes shared hosting for a brand’s own', () => {
    const shared =
      /(?:windows\.net|azurewebsites|blogspot|web\.app|appspot|amazonaws|cloudfront|github\.io|sites\.google)/;
    for (const { domains } of BRANDS) expect(domains.filter((domain) => shared.test(domain))).toEqual([]);
  });
});

describe('BRANDS', () => {
  it.each(BRANDS)('$id is in order', ({ strong, weak, domains }) => {
    expect(() => new RegExp(`${strong}|${weak ?? ''}`)).not.toThrow();
    expect(domains.length).toBeGreaterThan(0);
    expect(domains.filter((domain) => !/^[a-z0-9.-]+$/.test(domain))).toEqual([]);
    expect(new Set(domains).size).toBe(domains.length);
    // Names are sought in folded text, where accents and capitals are gone.
    expect(strong).not.toMatch(/[A-ZÀ-ÿ]/);
    expect(new RegExp(`^(?:${strong})$`).test('')).toBe(false);
  });

  it('has each id once', () => {
    expect(new Set(BRANDS.map(({ id }) => id)).size).toBe(BRANDS.length);
  });
});
