import type { Evidence, ScamKind } from '../detection/evidence.ts';
import type { ChainStep, ReportRecord, SeenNumber } from '../storage/blocked-page.ts';
import type { PaymentMethod } from './form.ts';

/**
 * What leaves the machine: everything that exporters may read. Struck fields are not in it and masked parts are masked,
 * so that no exporter can get it wrong.
 */
export interface ReportFacts {
  /** Of the report, a UUID. The same report is the same id in every format and at every sending. */
  readonly id: string;
  readonly kind: ReportRecord['kind'];
  readonly url: string;
  /** Host with its port, if it has one. */
  readonly host: string;
  readonly hostingSuffix?: string;
  /** When the page was met; milliseconds since the epoch. */
  readonly at: number;
  readonly timeZone: string;
  readonly title?: string;
  readonly scamKind?: ScamKind;
  readonly language?: string;
  readonly chain: readonly ChainStep[];
  readonly numbers: readonly SeenNumber[];
  readonly emails: readonly string[];
  readonly brands: readonly string[];
  readonly evidence: readonly Pick<Evidence, 'signal' | 'quote' | 'count'>[];
  readonly browser?: string;
  /** Version of Hangup. */
  readonly version?: string;
  readonly story?: string;
  readonly callerNumbers: readonly SeenNumber[];
  readonly callerEmails: readonly string[];
  readonly callerWebsites: readonly string[];
  readonly callerNames: readonly string[];
  readonly loss?: { readonly amount: number; readonly currency?: string };
  readonly payments: readonly PaymentMethod[];
  readonly remoteAccess?: boolean;
  readonly reporter?: { readonly name?: string; readonly email?: string };
  /** data: URL. */
  readonly picture?: string;
}

/** True where a report tells of a bad page on the web: what abuse desks and security teams take. */
export function isAbuse({ kind, url }: ReportFacts): boolean {
  return kind !== 'mistake' && /^https?:\/\/[^/]/.test(url);
}

/** Every field that can be struck out. The address can't: without it there is no report. */
export const STRIKABLE = [
  'chain',
  'time',
  'title',
  'numbers',
  'emails',
  'brands',
  'evidence',
  'browser',
  'story',
  'callerNumbers',
  'callerEmails',
  'callerWebsites',
  'callerNames',
  'loss',
  'payments',
  'remoteAccess',
  'reporter',
  'picture',
] as const;
export type StrikableField = (typeof STRIKABLE)[number];
