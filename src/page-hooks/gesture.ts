import { GESTURE } from './channel-contract.ts';
import { apply, type Page } from './natives.ts';

/**
 * Running time in milliseconds between two acts after which the second is taken for the answer to a gesture of its
 * own. A person needs longer to click again; a loop doesn't wait.
 */
const BREATH = 300;

/** Tells acts that answer a click or key from acts that a script does by itself. */
export interface Gestures {
  /** Whether the person has clicked or typed in the last seconds (transient activation). */
  active(): boolean;
  /**
   * Milliseconds that the page was running. Neither the time in which a dialog holds it counts, nor what follows
   * within the same task: a loop over several frames' dialogs gains nothing by the time that the person reads.
   */
  now(): number;
  /** Says that a dialog held the page since that time, as {@link now} told it. */
  held(since: number): void;
  /** One per kind of act. Its function tells whether this act answers a gesture, and remembers it. */
  follow(): () => boolean;
}

/**
 * Takes what is needed of the page's window now, before the page can replace it.
 *
 * @param target the private target: the isolated world answers there whether a gesture is fresh, since it has a
 *   `navigator.userActivation` that the page can't replace, and taking the page's own costs every page 0.1 ms
 */
export function watchGestures(page: Page, target: EventTarget): Gestures {
  const { performance, Event, setTimeout } = page;
  const { dispatchEvent } = page.EventTarget.prototype;
  const read = performance.now;
  let lost = 0;
  let stopped: number | undefined;
  const now = () => stopped ?? apply(read, performance, []) - lost;
  const resume = () => {
    lost = apply(read, performance, []) - (stopped ?? 0);
    stopped = undefined;
  };
  const active = () =>
    !apply(dispatchEvent, target, [new Event(GESTURE, { __proto__: null, cancelable: true } as EventInit)]);
  return {
    active,
    now,
    held(since) {
      if (stopped !== undefined) return;
      stopped = since;
      apply(setTimeout, page, [resume]);
    },
    follow() {
      let last = -BREATH;
      return () => {
        const time = now();
        const rested = time - last >= BREATH;
        last = time;
        return rested && active();
      };
    },
  };
}
