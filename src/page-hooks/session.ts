import { ALLOWANCES, allowance, SPIN } from './allowance.ts';
import {
  COMMAND,
  GREETING,
  type HookCommand,
  type HookKind,
  isMilestone,
  REPORT,
  TEXT_LIMIT,
} from './channel-contract.ts';
import { type Gestures, watchGestures } from './gesture.ts';
import { apply, cut, Failure, getterOf, type Page, stringify } from './natives.ts';

/** Reports with text (dialogs) that are sent one by one before only every tenth, hundredth … is. */
const TEXTS_SENT = 20;

/** What the hooks of one frame share. */
export interface Session {
  /** True once the isolated world called the page suspicious. Never goes back. */
  tamed: boolean;
  readonly gestures: Gestures;
  /**
   * Counts an act and reports it: each of the first three, then the tenth, hundredth … so that floods cost nothing.
   * The isolated world may tame the page before this returns.
   */
  tell(kind: HookKind, text?: string): void;
  /** Raises the count to what was found by looking, and reports it if that is more. */
  found(kind: HookKind, count: number): void;
  /** Marks a refused act of a tamed page. Throws when these come as fast as only an endless loop makes them. */
  refuse(): void;
  /** A guard for acts that a person may ask for, see {@link Guard}. */
  guard(kind: keyof typeof ALLOWANCES): Guard;
}

/**
 * Counts, reports and judges one act.
 *
 * @returns true when it may go on: the page isn't tamed, and the act answers a gesture or is within the allowance
 */
export type Guard = (text?: string) => boolean;

/**
 * Opens the MAIN side of the channel. Safe when nobody listens.
 *
 * @param obey called with each command, after the page was tamed where that is part of it
 */
export function openSession(page: Page, obey: (command: HookCommand) => void): Session {
  const { CustomEvent, FocusEvent, EventTarget } = page;
  const { addEventListener, dispatchEvent } = EventTarget.prototype;
  const detailOf = getterOf(CustomEvent.prototype, 'detail');
  const counts = { __proto__: null } as unknown as Partial<Record<HookKind, number>>;
  const target = new EventTarget();
  const gestures = watchGestures(page, target);
  const spin = allowance(SPIN, gestures.now);
  let greeted = false;

  const greet = () => {
    const init = { __proto__: null, relatedTarget: target, cancelable: true } as FocusEventInit;
    // The isolated world cancels the greeting to say that it heard.
    greeted = !apply(dispatchEvent, page, [new FocusEvent(GREETING, init)]);
  };

  const send = (kind: HookKind, text: string | undefined) => {
    if (!greeted) {
      greet();
      greeted = true;
    }
    const words = text === undefined ? '' : `,"text":${stringify(cut(text, TEXT_LIMIT))}`;
    const detail = `{"kind":"${kind}","count":${counts[kind] ?? 0}${words}}`;
    apply(dispatchEvent, target, [new CustomEvent(REPORT, { __proto__: null, detail } as CustomEventInit)]);
  };

  const session: Session = {
    tamed: false,
    gestures,
    tell(kind, text) {
      const count = (counts[kind] ?? 0) + 1;
      counts[kind] = count;
      if (isMilestone(count) || kind === 'leave-handler' || (text !== undefined && count <= TEXTS_SENT)) {
        send(kind, text);
      }
    },
    found(kind, count) {
      if (count <= (counts[kind] ?? 0)) return;
      counts[kind] = count;
      send(kind, undefined);
    },
    refuse() {
      if (session.tamed && !spin()) throw new Failure('The operation is insecure.');
    },
    guard(kind) {
      const answersGesture = gestures.follow();
      const take = allowance(ALLOWANCES[kind], gestures.now);
      return (text) => {
        const free = answersGesture();
        if (!free) session.tell(kind, text);
        else if (text !== undefined) send(kind, text);
        if (!session.tamed && (free || take())) return true;
        session.refuse();
        return false;
      };
    },
  };

  apply(addEventListener, target, [
    COMMAND,
    (event: Event) => {
      const command = detailOf(event) as HookCommand;
      if (command !== 'ask') session.tamed = true;
      obey(command);
    },
  ]);
  greet();
  return session;
}
