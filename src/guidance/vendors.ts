import { COPIED } from './channel.ts';
import type { GuidanceKey } from './texts.ts';

/** How a brand that scam pages wear is really reached. */
export interface Vendor {
  /** Id of the brand in `detection/brands.ts`. */
  readonly brand: string;
  /** The brand's own support page; none for whole trades ("your bank"). */
  readonly support?: `https://${string}`;
  /** How to reach them by the rule "find the number yourself". */
  readonly how: GuidanceKey;
  /** Where the brand itself takes reports of pages that wear it. */
  readonly reportUrl?: `https://${string}`;
  readonly reportEmail?: string;
  readonly source: `https://${string}`;
  readonly checked: `${number}-${number}-${number}`;
  readonly confidence?: 'third-party';
}

type Fact = Omit<Vendor, 'brand' | 'how' | 'checked' | 'confidence'>;
const web = (brand: string, fact: Fact): Vendor => ({ brand, how: 'reach-support-page', ...fact, ...COPIED });

export const VENDORS: readonly Vendor[] = [
  {
    brand: 'Microsoft',
    support: 'https://support.microsoft.com/contactus',
    how: 'reach-microsoft',
    reportUrl: 'https://www.microsoft.com/reportascam',
    source: 'https://www.microsoft.com/reportascam',
    checked: '2026-11-01',
  },
  {
    brand: 'Apple',
    support: 'https://support.apple.com/contact',
    how: 'reach-support-page',
    reportEmail: 'reportphishing@apple.com',
    source: 'https://support.apple.com/102568',
    ...COPIED,
  },
  web('Google', {
    support: 'https://support.google.com',
    reportUrl: 'https://safebrowsing.google.com/safebrowsing/report_phish/',
    source: 'https://support.google.com/faqs/answer/2952493',
  }),
  web('McAfee', {
    support: 'https://www.mcafee.com/support',
    reportEmail: 'scam@mcafee.com',
    source: 'https://www.mcafee.com/en-us/cyber-scam/customer-scam-awareness.html',
  }),
  web('Norton', {
    support: 'https://support.norton.com',
    source: 'https://support.norton.com',
  }),
  web('Avast', { support: 'https://support.avast.com', source: 'https://support.avast.com' }),
  web('Avira', { support: 'https://support.avira.com', source: 'https://support.avira.com' }),
  web('Kaspersky', { support: 'https://support.kaspersky.com', source: 'https://support.kaspersky.com' }),
  web('Bitdefender', {
    support: 'https://www.bitdefender.com/consumer/support/',
    source: 'https://www.bitdefender.com/consumer/support/answer/39929/',
  }),
  web('TotalAV', { support: 'https://www.totalav.com', source: 'https://www.totalav.com' }),
  web('ESET', { support: 'https://support.eset.com', source: 'https://support.eset.com' }),
  web('Trend Micro', {
    support: 'https://helpcenter.trendmicro.com',
    source: 'https://helpcenter.trendmicro.com',
  }),
  web('Malwarebytes', {
    support: 'https://www.malwarebytes.com/support',
    source: 'https://www.malwarebytes.com/support',
  }),
  {
    brand: 'Facebook',
    support: 'https://www.facebook.com/help',
    how: 'reach-no-phone',
    reportEmail: 'phish@fb.com',
    source: 'https://www.facebook.com/help/166863010078512',
    ...COPIED,
  },
  web('Amazon', {
    support: 'https://www.amazon.com/contact-us',
    reportUrl: 'https://www.amazon.com/reportascam',
    reportEmail: 'reportascam@amazon.com',
    source: 'https://trustworthyshopping.aboutamazon.com/focus/scam-prevention',
  }),
  web('PayPal', {
    support: 'https://www.paypal.com/help',
    reportUrl: 'https://www.paypal.com/us/webapps/mpp/security/suspicious-activity',
    source: 'https://www.paypal.com/us/webapps/mpp/security/suspicious-activity',
  }),
  web('Geek Squad', {
    support: 'https://www.bestbuy.com/support',
    source: 'https://www.bestbuy.com/support',
  }),
  web('HP', { support: 'https://support.hp.com', source: 'https://support.hp.com' }),
  {
    brand: 'police',
    how: 'reach-police',
    source: 'https://www.reportfraud.police.uk',
    checked: '2026-11-01',
  },
  {
    brand: 'your bank',
    how: 'reach-bank',
    source: 'https://www.reportfraud.police.uk',
    checked: '2026-11-01',
  },
  {
    brand: 'your internet provider',
    how: 'reach-provider',
    source: 'https://www.reportfraud.police.uk',
    checked: '2026-11-01',
  },
];

/** How to really reach a brand, or undefined where nothing is known of it. @param brand id of `detection/brands.ts` */
export function vendorOf(brand: string): Vendor | undefined {
  return VENDORS.find((vendor) => vendor.brand === brand);
}
