import type { Evidence, ScamKind } from '../detection/evidence.ts';

/** What the person did (or did not do) about an interrupted page. */
export const ACTIONS = ['warned', 'closed', 'continued-once', 'continued-session', 'allowed'] as const;
export type Action = (typeof ACTIONS)[number];

/** A number as the page showed it, and what libphonenumber-js made of it (added by the worker or a page). */
export interface SeenNumber {
  readonly shown: string;
  readonly e164?: string;
  /** ISO 3166 country of the number. */
  readonly country?: string;
}

/** One address on the way to the page. */
export interface ChainStep {
  readonly url: string;
  readonly how:
    | 'opener'
    | 'link'
    | 'typed'
    | 'server-redirect'
    | 'client-redirect'
    | 'form'
    | 'reload'
    | 'restore'
    | 'other';
  readonly at: number;
}

export interface TimelineStep {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly what:
    | 'page-opened'
    | 'first-evidence'
    | 'judged'
    | 'interrupted'
    | 'warning-shown'
    | 'old-tab-removed'
    | Action;
}

/** One event of the history, key `id`. Pictures lie in their own store under the same id, reports in theirs by `pageId`. */
export interface BlockedPage {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** IANA zone of the machine at that time. */
  readonly timeZone: string;
  readonly url: string;
  readonly host: string;
  /** Shared hosting suffix the host stands under ('web.core.windows.net'), if any. */
  readonly hostingSuffix?: string;
  readonly title: string;
  readonly kind: ScamKind;
  /** Language of the words that were matched, BCP 47. */
  readonly language?: string;
  readonly brands: readonly string[];
  readonly numbers: readonly SeenNumber[];
  readonly emails: readonly string[];
  readonly score: number;
  readonly evidence: readonly Evidence[];
  readonly chain: readonly ChainStep[];
  readonly timeline: readonly TimelineStep[];
  readonly action: Action;
  /** How it came here: Hangup interrupted it, the person reported a miss, or it was the practice alarm. */
  readonly source: 'interrupted' | 'reported' | 'practice';
  readonly browser: string;
}

/** How a report stands. */
export interface ReportRecord {
  readonly id: string;
  readonly pageId: string;
  readonly kind: 'scam' | 'missed' | 'mistake';
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly state: 'draft' | 'sent';
  /** Fields the person added, struck out, or put back; the report room defines its shape and validates it. */
  readonly form: Readonly<Record<string, unknown>>;
  readonly sent: readonly { readonly to: string; readonly at: number; readonly reference?: string }[];
}
