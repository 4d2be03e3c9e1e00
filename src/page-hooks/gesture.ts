import { apply, getterOf, type Page } from './natives.ts';

/**
 * Running time in milliseconds between two acts after which the second is taken for the answer to a gesture of its
 * own. A person needs longer to click again; a loop doesn't wait.
 */
const BREATH = 300;

/** Tells acts that answer a click or key from acts that a script does by itself. */
export interface Gestures {
  /** Whether the person has clicked or typed in the last seconds (transient activation). */
  active(): boolean;
  /** Milliseconds that the page was running: time in which a dialog held it doesn't count. */
  now(): number;
  /** Says that a dialog held the page since that time. */
  held(since: number): void;
  /** One per kind of act. Its function tells whether this act answers a gesture, and remembers it. */
  follow(): () => boolean;
}

/** Takes what is needed of the page's window now, before the page can replace it. */
export function watchGestures(page: Page): Gestures {
  const activationOf = getterOf(page.Navigator.prototype, 'userActivation');
  const isActive = getterOf(page.UserActivation?.prototype, 'isActive');
  const { navigator, performance } = page;
  const read = performance.now;
  let heldTime = 0;
  const now = () => apply(read, performance, []) - heldTime;
  const active = () => isActive(activationOf(navigator)) === true;
  return {
    active,
    now,
    held(since) {
      heldTime += now() - since;
    },
    follow() {
      let last = -BREATH;
      return () => {
        const time = now();
        const fresh = time - last >= BREATH && active();
        last = time;
        return fresh;
      };
    },
  };
}
