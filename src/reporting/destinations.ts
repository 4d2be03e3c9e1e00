import type { Channel } from '../guidance/channel.ts';
import { channelsOf } from '../guidance/channels.ts';
import type { GuidanceKey } from '../guidance/texts.ts';
import { type Vendor, vendorOf } from '../guidance/vendors.ts';
import { type AbuseDesk, abuseDeskOf } from './abuse-desks.ts';
import { NETCRAFT_LINK, SMART_SCREEN_LINK, safeBrowsingLink } from './links.ts';
import { isAbuse, type ReportFacts } from './report-facts.ts';

/** A list of bad pages that browsers or hosting providers heed. */
export interface WarningList {
  readonly id: 'safe-browsing' | 'smartscreen' | 'netcraft';
  /** In namespace `guidance`. */
  readonly label: GuidanceKey;
  readonly url: string;
  /** Whether the page's address is in the link already, or has to be pasted. */
  readonly filledIn: boolean;
}

/** Every way out for a report, besides copy, print and file. */
export interface Destinations {
  readonly official: readonly Channel[];
  /** The brands that the page wears, as far as they take reports. */
  readonly vendors: readonly Vendor[];
  readonly lists: readonly WarningList[];
  readonly abuseDesk?: AbuseDesk;
}

/**
 * Where a report can go.
 *
 * @param country code of the person's country ('GB-SCT')
 */
export function destinationsFor(facts: ReportFacts, country: string): Destinations {
  // A mistake concerns Hangup alone.
  if (facts.kind === 'mistake') return { official: [], vendors: [], lists: [] };
  const official = channelsOf(country).channels;
  const vendors = facts.brands
    .map(vendorOf)
    .filter((vendor) => vendor?.reportUrl !== undefined || vendor?.reportEmail !== undefined)
    .filter((vendor) => vendor !== undefined);
  if (!isAbuse(facts)) return { official, vendors, lists: [] };
  const abuseDesk = abuseDeskOf(new URL(facts.url).hostname);
  return {
    official,
    vendors,
    lists: [
      {
        id: 'safe-browsing',
        label: 'report-safe-browsing',
        url: safeBrowsingLink(facts.url),
        filledIn: true,
      },
      { id: 'smartscreen', label: 'report-smartscreen', url: SMART_SCREEN_LINK, filledIn: false },
      { id: 'netcraft', label: 'report-netcraft', url: NETCRAFT_LINK, filledIn: false },
    ],
    ...(abuseDesk ? { abuseDesk } : {}),
  };
}
