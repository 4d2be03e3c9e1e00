/**
 * What page-hooks (MAIN world) tells the isolated world. Page-hooks sends JSON strings of {@link HookReport}; the
 * isolated world answers with the plain strings of {@link HookCommand}. Everything that comes may be forged by the
 * page: it can raise suspicion, never clear it.
 */
export const HOOK_KINDS = [
  'full-screen',
  'keyboard-lock',
  'pointer-lock',
  'dialog',
  'history',
  'leave-handler',
  'open',
  'print',
  'notification',
  'keys-handler',
  'menu-handler',
  'exit-intent',
  'sound',
  'speech',
  'vibrate',
  'download',
  'move-window',
  'dial',
] as const;

export type HookKind = (typeof HOOK_KINDS)[number];

export interface HookReport {
  readonly kind: HookKind;
  /**
   * How often this happened in this frame since it was opened. Where a person can ask for the same thing all day
   * (a dialog, a route, a window, a print, a download), the first one after a gesture isn't counted: 0 is possible.
   */
  readonly count: number;
  /** Dialog text, spoken text or dialled target, at most {@link TEXT_LIMIT} characters. */
  readonly text?: string;
}

/** Most characters of text in a report. */
export const TEXT_LIMIT = 2000;

/**
 * Type of the one event that page-hooks sends through `window` at document_start, before any script of the page. Its
 * `relatedTarget` is a bare EventTarget that nothing else can reach: reports and commands travel on that, so there is
 * no name to guess, and `document.open()`, which drops every listener of window and document, doesn't drop these.
 */
export const GREETING = 'hangup';
/** Event types on the private target: reports from MAIN, commands from the isolated world. */
export const REPORT = 'report';
export const COMMAND = 'command';
/** From MAIN, a question: the isolated world cancels the event where the person clicked or typed just now. */
export const GESTURE = 'gesture';

/**
 * Any command tells that the page gave reason for a closer look: the hooks that ordinary pages are spared are set now.
 *
 * `ask`: also count the handlers set by property (`document.onkeydown = …`), and report them before this returns.
 * `tame`: this page is suspicious: from now on its dialogs, floods and locks do nothing.
 * `release`: as tame, and leave full screen, pointer lock and keyboard lock now, drop `beforeunload`, stop sound.
 */
export type HookCommand = 'ask' | 'tame' | 'release';

/**
 * Whether a count is reported: 1, 2, 3, 10, 100, 1,000 … so that floods cost next to nothing.
 */
export function isMilestone(count: number): boolean {
  if (count <= 3) return true;
  let power = 10;
  while (power < count) power *= 10;
  return power === count;
}
