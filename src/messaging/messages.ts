import type { Evidence, ScamKind } from '../detection/evidence.ts';
import type { Observation } from '../detection/observation.ts';
import type { VerdictLevel } from '../detection/verdict.ts';
import type { BlockedPage } from '../storage/blocked-page.ts';

/** From a content script: may a claim or a lure stand here? Sent only where the words for one are there. */
export interface ConsiderMessage {
  readonly type: 'consider';
  /** Folded text. */
  readonly text: string;
}

/** From a content script: what one frame saw. Sent only where there was reason for a dear look. */
export interface ObservedMessage {
  readonly type: 'observed';
  readonly observation: Observation;
  /** Gist of what came of the frame's last observation: the same again changes nothing. */
  readonly gist: string;
  /** The frame was asked for all that it has, however little. */
  readonly all: boolean;
}

/** The answer to an observation: what the frame alone amounts to. */
export interface FrameVerdict {
  readonly level: VerdictLevel;
  readonly score: number;
  readonly gist: string;
}

/** What one frame's observation amounts to, as the case file keeps it. */
export interface EvidenceMessage {
  readonly type: 'evidence';
  readonly evidence: readonly Evidence[];
  readonly numbers: readonly string[];
  readonly emails: readonly string[];
  readonly brands: readonly string[];
  readonly title: string;
  readonly language?: string;
  readonly kind?: ScamKind;
  /** What the frame itself makes of it; the background judges over all frames. */
  readonly level: VerdictLevel;
}

/** To a content script: let go of the browser, and let nothing hold the person on the way out. */
export interface ReleaseMessage {
  readonly type: 'release';
}

/** To the frames of a tab in which another frame holds the browser: say all that you have, however little. */
export interface CollectMessage {
  readonly type: 'collect';
}

/** How long "go on anyway" holds. */
export type PassScope = 'once' | 'session' | 'always';

/** What the warning page shows. `undefined` where the id is unknown: "nothing here". */
export interface WarningCase {
  readonly id: string;
  readonly page: BlockedPage;
  /** A small JPEG as a data: URL, taken before the page went. */
  readonly picture?: string;
  /** Set when the event could not be written to the history. */
  readonly notRecorded?: boolean;
}

/** What the popup shows of the tab it was opened over. */
export interface TabState {
  readonly level: VerdictLevel | 'off' | 'unsupported';
  /** Why it is off: paused for everything, this host allowed, or passed for once or the session. */
  readonly offBecause?: 'paused' | 'allowed' | 'session' | 'once';
  readonly host?: string;
  readonly url?: string;
  readonly title?: string;
  readonly evidence: readonly Evidence[];
  /** Milliseconds since the epoch until which everything is paused; 'manual' until it is turned on. */
  readonly pausedUntil?: number | 'manual';
  /** The latest event of the history. */
  readonly last?: BlockedPage;
}

/** Commands of the extension's own pages, with their answers. Nothing else may command the background. */
export interface Commands {
  'get-case': { ask: { id: string }; answer: WarningCase | undefined };
  'close-page': { ask: { id: string }; answer: undefined };
  continue: { ask: { id: string; scope: PassScope }; answer: { url: string } | undefined };
  'get-tab-state': { ask: { tabId: number }; answer: TabState };
  pause: { ask: { until: number | 'manual' | 'resume' }; answer: undefined };
  /** Stop (`allow: true`) or resume protection for one exact host. */
  'allow-host': { ask: { host: string; allow: boolean }; answer: undefined };
  /** Shows the warning with a made-up page, so that people know what an alarm looks like. */
  'practice-alarm': { ask: Record<never, never>; answer: undefined };
  /** Makes a history entry of the page in a tab that Hangup missed, for a report; answers its id. */
  'record-missed': { ask: { tabId: number }; answer: { pageId: string } | undefined };
  /** A picture of a tab as a JPEG data: URL, asked for by the person; the tab is shown for a moment. */
  'take-picture': { ask: { tabId: number }; answer: { picture: string } | undefined };
  /** Sends the reports that wait for the organisation's own address, as far as they are due. */
  'send-reports': { ask: Record<never, never>; answer: undefined };
}
export type CommandName = keyof Commands;
export type Command = { [N in CommandName]: { readonly type: N } & Commands[N]['ask'] }[CommandName];
