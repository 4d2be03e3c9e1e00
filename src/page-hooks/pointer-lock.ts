import { callNative, hook } from './hook.ts';
import { each, type Page } from './natives.ts';
import { makeOutsiders } from './refusals.ts';
import type { Session } from './session.ts';

/** Pointer lock in every spelling that the browser has. */
export function hookPointerLock(page: Page, session: Session): void {
  const outsider = makeOutsiders(page);
  each(['requestPointerLock', 'webkitRequestPointerLock', 'mozRequestPointerLock'], (name) =>
    hook(page.Element.prototype, name, (native, self, args) => {
      session.tell('pointer-lock');
      return session.tamed ? callNative(native, outsider()) : callNative(native, self, args);
    }),
  );
}
