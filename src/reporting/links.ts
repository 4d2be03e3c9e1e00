/**
 * Google Safe Browsing's form with the address filled in. Warns people in Chrome, Firefox and Safari.
 *
 * @param url the page, masked
 */
export function safeBrowsingLink(url: string): string {
  return `https://safebrowsing.google.com/safebrowsing/report_phish/?url=${encodeURIComponent(url)}`;
}

/** Microsoft SmartScreen's form. The address is pasted: the form takes none. Warns people in Edge and Windows. */
export const SMART_SCREEN_LINK = 'https://www.microsoft.com/en-us/wdsi/support/report-unsafe-site-guest';

/** Netcraft's form. The address is pasted. Netcraft asks hosting providers to take the page down. */
export const NETCRAFT_LINK = 'https://report.netcraft.com/report';
