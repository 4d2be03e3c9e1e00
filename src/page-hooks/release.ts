import { callNative } from './hook.ts';
import {
  type Callable,
  getOwnPropertyDescriptor,
  getterOf,
  type Page,
  promiseThen,
  quietly,
} from './natives.ts';

/** Captures what gives the screen, the pointer and the keyboard back. */
export function makeRelease(page: Page): () => void {
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
  const { Keyboard } = page as unknown as { Keyboard?: { prototype: { unlock: Callable } } };
  const unlock = Keyboard?.prototype.unlock;
  const setLeaveHandler = getOwnPropertyDescriptor(page, 'onbeforeunload')?.set;
  return () => {
    for (let index = 0; index < exits.length && fullScreenOf(document); index += 1) {
      attempt(exits[index], document);
    }
    attempt(exitPointerLock, document);
    attempt(unlock, getterOf(page.Navigator.prototype, 'keyboard')(page.navigator));
    attempt(setLeaveHandler, page, [null]);
  };
}

/** Calls a native function on an object. Nothing of a release may stop the rest, and a rejection is nobody's. */
export function attempt(native: Callable | undefined, self: unknown, args?: unknown[]): void {
  if (!native) return;
  quietly(() => {
    const result = callNative(native, self, args);
    if (typeof result === 'object' && result !== null) callNative(promiseThen, result, [undefined, ignore]);
  });
}

function ignore(): void {}
