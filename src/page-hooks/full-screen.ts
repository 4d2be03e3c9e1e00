import { callNative, hook } from './hook.ts';
import { each, first, getOwnPropertyDescriptor, type Page } from './natives.ts';
import { makeOutsiders } from './refusals.ts';
import type { Session } from './session.ts';

const SPELLINGS = [
  'requestFullscreen',
  'requestFullScreen',
  'webkitRequestFullscreen',
  'webkitRequestFullScreen',
  'mozRequestFullScreen',
  'msRequestFullscreen',
];

/**
 * Full screen in every spelling that the browser has, and keyboard lock by its option (`keyboardLock: 'browser'`).
 * Names that a page adds itself lead to one of these.
 */
export function hookFullScreen(page: Page, session: Session): void {
  const outsider = makeOutsiders(page);
  each(SPELLINGS, (name) =>
    hook(page.Element.prototype, name, (native, self, args) => {
      session.tell('full-screen');
      if (locksKeyboard(first(args))) session.tell('keyboard-lock');
      return session.tamed ? callNative(native, outsider()) : callNative(native, self, args);
    }),
  );
}

/** The video element's own full screen (WebKit, and Chromium for its sake). */
export function hookVideoFullScreen(page: Page, session: Session): void {
  each(['webkitEnterFullscreen', 'webkitEnterFullScreen'], (name) =>
    hook(page.HTMLVideoElement.prototype, name, (native, self, args) => {
      session.tell('full-screen');
      return session.tamed ? session.refuse() : callNative(native, self, args);
    }),
  );
}

/** Read without running a getter of the page. */
function locksKeyboard(options: unknown): boolean {
  if (typeof options !== 'object' || options === null) return false;
  return getOwnPropertyDescriptor(options, 'keyboardLock')?.value === 'browser';
}
