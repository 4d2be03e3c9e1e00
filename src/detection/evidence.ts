/** What a judged fact speaks for. `against` speaks for the page. */
export const FAMILIES = [
  'claim',
  'contact',
  'coercion',
  'staging',
  'impersonation',
  'address',
  'lure',
  'against',
] as const;
export type Family = (typeof FAMILIES)[number];

/** Every signal that can yield evidence. `registry.test.ts` holds each to a module, a weight, a doc row and a text. */
export const SIGNALS = [
  // claim: trouble on this device or account
  'trouble-claimed',
  'trouble-in-title',
  'trouble-in-dialog',
  'trouble-headline',
  'proof-by-command',
  // contact: a way to the scammer
  'number-to-call',
  'number-stressed',
  'number-from-address',
  'number-in-dialog',
  'call-commanded',
  'dialled-by-script',
  'cleaner-offered',
  'command-to-paste',
  'contact-form',
  'support-chat',
  // coercion: the browser is held
  'full-screen-taken',
  'keyboard-locked',
  'pointer-locked',
  'dialog-loop',
  'history-flood',
  'leaving-trapped',
  'window-flood',
  'print-loop',
  'download-flood',
  'permission-loop',
  'sign-in-box',
  'keys-blocked',
  'menu-blocked',
  'cursor-hidden',
  'alarm-sound',
  'traps-prepared',
  'told-to-stay',
  // staging: a false scene
  'covering-layer',
  'window-stack',
  'fake-system-window',
  'blue-screen',
  'fake-scan',
  'racing-counter',
  'countdown',
  'marquee',
  // impersonation and address
  'brand-worn',
  'look-alike-host',
  'brand-in-host',
  'shared-hosting',
  'raw-ip-host',
  'random-address',
  // other scams, never interrupted by themselves
  'prize-lure',
  // against
  'called-a-scam',
  'long-article',
  'quoted',
  'shown-as-code',
  'search-results',
  'discussion',
  'own-site',
  'says-prank',
  'real-application',
  'real-business',
] as const;
export type SignalId = (typeof SIGNALS)[number];

/** One judged fact. The person reads it on the warning page: it must be true and short. */
export interface Evidence {
  readonly signal: SignalId;
  readonly family: Family;
  /** Points towards `scam` (against it, in family `against`); always positive. */
  readonly weight: number;
  /** What the page itself shows, at most {@link QUOTE_LIMIT} characters. Shown as plain text only. */
  readonly quote?: string;
  /** How often or how many, where that is the fact. */
  readonly count?: number;
}

/** Longest quote kept with evidence, in UTF-16 units. */
export const QUOTE_LIMIT = 160;

/** Kinds of scam, for the history and for advice. */
export const SCAM_KINDS = [
  'windows-lock',
  'apple-lock',
  'mobile-lock',
  'police-lock',
  'account-lock',
  'renewal-scan',
  'cleaner-download',
  'dialogs-only',
  'sign-in-box',
  'browser-lock',
  'other',
] as const;
export type ScamKind = (typeof SCAM_KINDS)[number];
