import { callNative, hook } from './hook.ts';
import type { Page } from './natives.ts';
import type { Session } from './session.ts';

/** Pointer lock in every spelling that the browser has. */
export function hookPointerLock(page: Page, session: Session): void {
  const { document } = page;
  const { createElement } = page.Document.prototype;
  for (const name of ['requestPointerLock', 'webkitRequestPointerLock', 'mozRequestPointerLock']) {
    hook(page.Element.prototype, name, (native, self, args) => {
      session.tell('pointer-lock');
      if (!session.tamed) return callNative(native, self, args);
      // As for full screen: the standard refuses an element outside the document.
      return callNative(native, callNative(createElement, document, ['p']));
    });
  }
}
