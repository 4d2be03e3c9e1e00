/**
 * What page-hooks (MAIN world) tells the isolated world. Page-hooks sends JSON strings of {@link HookReport}; the
 * isolated world answers with the plain strings of {@link HookCommand}. Everything that comes may be forged by the
 * page: it can raise suspicion, never clear it.
 */
export type HookKind =
  | 'full-screen'
  | 'keyboard-lock'
  | 'pointer-lock'
  | 'dialog'
  | 'history'
  | 'leave-handler'
  | 'open'
  | 'print'
  | 'notification'
  | 'keys-handler'
  | 'menu-handler'
  | 'exit-intent'
  | 'sound'
  | 'speech'
  | 'vibrate'
  | 'download'
  | 'move-window'
  | 'dial';

export interface HookReport {
  readonly kind: HookKind;
  /** How often this happened in this frame since it was opened. */
  readonly count: number;
  /** Dialog text, realm, spoken text or dialled target, at most 2,000 characters. */
  readonly text?: string;
}

/**
 * `tame`: this page is suspicious: from now on its dialogs, floods and locks do nothing.
 * `release`: as tame, and leave full screen, pointer lock and keyboard lock now, drop `beforeunload`, stop sound.
 */
export type HookCommand = 'tame' | 'release';
