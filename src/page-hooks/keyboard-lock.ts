import { callNative, hook } from './hook.ts';
import type { Page } from './natives.ts';
import type { Session } from './session.ts';

/** `navigator.keyboard.lock()` (Chromium). The option of `requestFullscreen` is in full-screen.ts. */
export function hookKeyboardLock(page: Page, session: Session): void {
  const { Keyboard } = page as Page & { Keyboard?: { prototype: object } };
  hook(Keyboard?.prototype, 'lock', (native, self, args) => {
    session.tell('keyboard-lock');
    // The standard itself refuses the name of a key that doesn't exist.
    return callNative(native, self, session.tamed ? [['']] : args);
  });
}
