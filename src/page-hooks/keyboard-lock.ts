import { callNative, hook } from './hook.ts';
import type { Page } from './natives.ts';
import type { Refusals } from './refusals.ts';
import type { Session } from './session.ts';

/** `navigator.keyboard.lock()` (Chromium). The option of `requestFullscreen` is in full-screen.ts. */
export function hookKeyboardLock(page: Page, session: Session, refusals: Refusals): void {
  const { Keyboard } = page as Page & { Keyboard?: { prototype: object } };
  hook(Keyboard?.prototype, 'lock', (native, self, args) => {
    session.tell('keyboard-lock');
    if (!session.tamed) return callNative(native, self, args);
    return refusals.notAllowed();
  });
}
