import { callNative, hook } from './hook.ts';
import { apply, deref, each, getterOf, NativeWeakRef, type Page } from './natives.ts';
import { notAllowed } from './refusals.ts';
import { attempt } from './release.ts';
import type { Session } from './session.ts';

/** Sources remembered, to be silenced on release even when they stand outside the document. */
const REMEMBERED = 16;

/** Silences what the page plays through elements outside the document and through Web Audio. */
export type Silence = () => void;

/**
 * `play()` of media elements, and the start of Web Audio sources. Counted is what can be heard and doesn't answer a
 * gesture, or repeats: muted clips that start by themselves are everywhere.
 */
export function hookSound(page: Page, session: Session): Silence {
  const media = page.HTMLMediaElement.prototype;
  const mutedOf = getterOf(media, 'muted');
  const loopOf = getterOf(media, 'loop');
  const endedOf = getterOf(media, 'ended');
  const { pause } = media;
  const playing = remember();
  hook(media, 'play', (native, self, args) => {
    if (mutedOf(self) === false && (!session.gestures.active() || loopOf(self) || endedOf(self))) {
      session.tell('sound');
    }
    if (session.tamed) return notAllowed(page);
    playing.add(self);
    return callNative(native, self, args);
  });

  const contextOf = getterOf(page.AudioNode?.prototype, 'context');
  const close = page.AudioContext?.prototype.close;
  const contexts = remember();
  each([page.AudioScheduledSourceNode?.prototype, page.AudioBufferSourceNode?.prototype], (owner) =>
    hook(owner, 'start', (native, self, args) => {
      if (!session.gestures.active()) session.tell('sound');
      if (session.tamed) return session.refuse();
      contexts.add(contextOf(self));
      return callNative(native, self, args);
    }),
  );
  return () => {
    playing.visit((element) => attempt(pause, element));
    contexts.visit((context) => attempt(close, context));
  };
}

/** The last few objects added, held weakly, each once. */
function remember() {
  // Not an array: adding an element could run a setter of the page.
  const slots = { __proto__: null } as unknown as Record<number, WeakRef<WeakKey> | undefined>;
  let next = 0;
  const at = (index: number) => slots[index] && apply(deref, slots[index], []);
  return {
    add(value: unknown): void {
      if (typeof value !== 'object' || value === null) return;
      for (let index = 0; index < REMEMBERED; index += 1) if (at(index) === value) return;
      slots[next] = new NativeWeakRef(value);
      next = (next + 1) % REMEMBERED;
    },
    visit(act: (value: unknown) => void): void {
      for (let index = 0; index < REMEMBERED; index += 1) {
        const value = at(index);
        if (value) act(value);
      }
    },
  };
}
