import type { GuidanceKey } from './texts.ts';

/** Who stands behind a channel: that decides what it is good for. */
export type ChannelKind = 'police' | 'cyber' | 'consumer' | 'vendor' | 'website';

/** One official way to report. At least one of address, phone, e-mail or text message is there. */
export interface Channel {
  readonly id: string;
  /** Its own name, in its own language. */
  readonly name: string;
  readonly what: ChannelKind;
  readonly url?: `https://${string}`;
  /** As it is dialled in that country. */
  readonly phone?: string;
  readonly email?: string;
  /** Number that text messages are sent to. */
  readonly sms?: string;
  readonly whatsapp?: string;
  /** Where the facts can be checked. */
  readonly source: `https://${string}`;
  /** When they were checked last, ISO date. */
  readonly checked: `${number}-${number}-${number}`;
  /** Set where the facts were seen in a copy and not on the official page itself. */
  readonly confidence?: 'third-party';
  /** What to know beforehand. */
  readonly note?: GuidanceKey;
}

/** The channels of one country, or of a part of one that has its own. */
export interface CountryChannels {
  /** ISO 3166 country ('GB'), with a part where channels differ ('GB-SCT'); 'ZZ' for everywhere else. */
  readonly code: string;
  /** Name where `Intl.DisplayNames` doesn't know it. */
  readonly nameKey?: GuidanceKey;
  /** Languages that the channels are in, BCP 47, the commonest first. */
  readonly languages: readonly string[];
  /** The one to go to first stands first. */
  readonly channels: readonly Channel[];
  /** Short number that leads to one's own bank. */
  readonly bankNumber?: string;
}

/** Checked against the official page. */
export const OFFICIAL = { checked: '2026-11-01' } as const;
/** Seen in a copy only. */
export const COPIED = { checked: '2026-10-01', confidence: 'third-party' } as const;
