import { callNative } from './hook.ts';
import { type Callable, getOwnPropertyDescriptor, getterOf, type Page, then } from './natives.ts';

/** Calls a native function on an object, whatever comes of it. */
export type Attempt = (native: Callable | undefined, self: unknown, args?: unknown[]) => void;

/** Captures what gives the screen, the pointer, the keyboard and the quiet back. */
export function makeRelease(page: Page, silence: (attempt: Attempt) => void): () => void {
  const { document } = page;
  const { prototype } = page.Document as unknown as { prototype: Record<string, Callable | undefined> };
  const {
    exitFullscreen,
    webkitExitFullscreen,
    webkitCancelFullScreen,
    mozCancelFullScreen,
    exitPointerLock,
  } = prototype;
  const exits = [exitFullscreen, webkitExitFullscreen, webkitCancelFullScreen, mozCancelFullScreen];
  const fullScreenOf = getterOf(prototype, 'fullscreenElement');
  const keyboardOf = getterOf(page.Navigator.prototype, 'keyboard');
  const { Keyboard } = page as unknown as { Keyboard?: { prototype: { unlock: Callable } } };
  const unlock = Keyboard?.prototype.unlock;
  const speechOf = getterOf(page, 'speechSynthesis');
  const cancel = page.SpeechSynthesis?.prototype.cancel;
  const setLeaveHandler = getOwnPropertyDescriptor(page, 'onbeforeunload')?.set;
  const ignore = () => undefined;

  // Nothing that a release does may stop the rest, and a promise that rejects is nobody's.
  const attempt: Attempt = (native, self, args) => {
    if (!native) return;
    try {
      const result = callNative(native, self, args);
      if (typeof result === 'object' && result !== null) callNative(then, result, [undefined, ignore]);
    } catch {
      ignore();
    }
  };

  return () => {
    for (let index = 0; index < exits.length && fullScreenOf(document); index += 1) {
      attempt(exits[index], document);
    }
    attempt(exitPointerLock, document);
    attempt(unlock, keyboardOf(page.navigator));
    attempt(cancel, speechOf(page));
    attempt(setLeaveHandler, page, [null]);
    silence(attempt);
  };
}
