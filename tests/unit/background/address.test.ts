import { describe, expect, it } from 'vitest';
import { hostFacts, judgeAddress } from '../../../src/background/address.ts';
import { WEIGHTS } from '../../../src/detection/weights.ts';

const signalsOf = (url: string): string[] => judgeAddress(url).map(({ signal }) => signal);
const brandIn = (host: string): [string, string] | undefined => {
  const found = judgeAddress(`https://${host}/`).find(({ signal }) => /brand-in|look-alike/.test(signal));
  return found && [found.signal, found.quote as string];
};

describe('hostFacts', () => {
  it.each([
    ['kit123.z13.web.core.windows.net', 'web.core.windows.net'],
    ['kit123.blob.core.windows.net', 'blob.core.windows.net'],
    ['kit123.westeurope.cloudapp.azure.com', 'cloudapp.azure.com'],
    ['kit123.s3.eu-west-1.amazonaws.com', 'amazonaws.com'],
    ['d111111abcdef8.cloudfront.net', 'cloudfront.net'],
    ['kit123.github.io', 'github.io'],
    ['kit123.pages.dev', 'pages.dev'],
    ['kit123.blogspot.com', 'blogspot.com'],
    ['sites.google.com', 'sites.google.com'],
    ['kit123.github.io:8443', 'github.io'],
  ])('knows %s as a place where anybody may put up a page', (host, hostingSuffix) => {
    expect(hostFacts(host)).toEqual({ host, hostingSuffix });
  });

  it.each([
    ['support.microsoft.com', 'Microsoft'],
    ['login.live.com', 'Microsoft'],
    ['www.apple.com:443', 'Apple'],
    ['www.fbi.gov', 'police'],
  ])('knows who owns %s', (host, owner) => {
    expect(hostFacts(host)).toEqual({ host, owner });
  });

  it.each(['shop.example', 'www.harbour.co.uk', '203.0.113.7', 'localhost', ''])(
    'knows nothing more of %j',
    (host) => {
      expect(hostFacts(host)).toEqual({ host });
    },
  );
});

describe('judgeAddress', () => {
  it('finds nothing in an ordinary address', () => {
    for (const url of [
      'https://shop.example/',
      'https://www.harbour-plumbing.example/contact?x=1#top',
      'https://xn--80ak6aa92e.example/',
      'https://münchen-bäckerei.example/brot',
      'http://localhost:8080/',
      'http://192.168.1.1/login',
      'http://10.0.0.5/',
      'http://172.20.0.1/',
      'http://[::1]:3000/',
      'https://ordinary.example/2026/11/25/a-long-title-of-a-post-about-bread',
    ]) {
      expect(judgeAddress(url), url).toEqual([]);
    }
  });

  it('judges only http and https', () => {
    for (const url of ['file:///microsoft-support.html', 'about:blank', 'data:text/html,microsoft', '']) {
      expect(judgeAddress(url)).toEqual([]);
    }
  });

  it('lets the brand’s own site speak for the page, and says nothing else of it', () => {
    expect(judgeAddress('https://support.microsoft.com/windows')).toEqual([
      { signal: 'own-site', family: 'against', weight: WEIGHTS['own-site'], quote: 'Microsoft' },
    ]);
  });

  it.each(['http://203.0.113.7/', 'https://[2001:db8::7]/help'])('finds the bare address of %s', (url) => {
    expect(signalsOf(url)).toContain('raw-ip-host');
  });

  it('finds shared hosting, never as the brand’s own site', () => {
    expect(judgeAddress('https://kit.z13.web.core.windows.net/index.html')).toEqual([
      { signal: 'shared-hosting', family: 'address', weight: 1, quote: 'web.core.windows.net' },
    ]);
    expect(signalsOf('https://sites.google.com/view/help')).toEqual(['shared-hosting']);
  });

  it.each([
    ['microsoft-support.example', 'Microsoft'],
    ['microsoft.com.help.example', 'Microsoft'],
    ['windows-defender-alert.example', 'Microsoft'],
    ['windowssecurity.example', 'Microsoft'],
    ['apple-id-verify.example', 'Apple'],
    ['applecare-helpline.example', 'Apple'],
    ['nortonrenewal.example', 'Norton'],
    ['mcafee.z13.web.core.windows.net', 'McAfee'],
    ['amazon-refund.pages.dev', 'Amazon'],
  ])('finds a brand in %s', (host, brand) => {
    expect(brandIn(host)).toEqual(['brand-in-host', brand]);
  });

  it.each([
    ['micr0soft-help.example', 'Microsoft'],
    ['rnicrosoft.example', 'Microsoft'],
    ['microsft.example', 'Microsoft'],
    ['mircosoft1.example', undefined],
    ['w1ndows.example', 'Microsoft'],
    ['vvindows.example', 'Microsoft'],
    ['facebok.example', 'Facebook'],
    ['paypa1.example', 'PayPal'],
    ['amaz0n.example', 'Amazon'],
    ['mcaffee.example', 'McAfee'],
  ])('judges the spelling of %s', (host, brand) => {
    expect(brandIn(host)).toEqual(brand && ['look-alike-host', brand]);
  });

  it.each([
    'windows-and-doors.example',
    'harbour-windows.example',
    'pineapple.example',
    'apple-orchard.example',
    'amazon-river-tours.example',
    'norton-village.example',
    'morton.example',
    'outlook-cafe.example',
    'land-rover-defender.example',
    'widows.example',
    'corner-shop.example',
    'cloud9.example',
  ])('finds no brand in %s', (host) => {
    expect(brandIn(host)).toBeUndefined();
  });

  it.each([
    ['https://a1b2c3d4e5f6.example/', true],
    ['https://kit.example/x9k2m4p7q1/', true],
    ['https://qwrtpsdfghjkl.example/', true],
    ['https://donaudampfschifffahrt.example/', false],
    ['https://shop.example/iphone15pro', false],
    ['https://rhythm.example/', false],
  ])('judges whether %s was made by a generator', (url, random) => {
    expect(signalsOf(url).includes('random-address')).toBe(random);
  });

  it('keeps quotes short', () => {
    const [found] = judgeAddress(`https://${'a1'.repeat(30)}.example/${'x'.repeat(500)}`);
    expect(found?.quote?.length).toBeLessThanOrEqual(120);
  });
});
