import { callNative, hook } from './hook.ts';
import { getOwnPropertyDescriptor, type Page } from './natives.ts';
import type { Session } from './session.ts';

const SPELLINGS = [
  'requestFullscreen',
  'requestFullScreen',
  'webkitRequestFullscreen',
  'webkitRequestFullScreen',
  'mozRequestFullScreen',
  'msRequestFullscreen',
];
const VIDEO_SPELLINGS = ['webkitEnterFullscreen', 'webkitEnterFullScreen'];

/**
 * Full screen in every spelling that the browser has, and keyboard lock by its option (`keyboardLock: 'browser'`).
 * Names that a page adds itself lead to one of these.
 */
export function hookFullScreen(page: Page, session: Session): void {
  const { document } = page;
  const { createElement } = page.Document.prototype;
  const watch = (owner: object, name: string, tag: string) =>
    hook(owner, name, (native, self, args) => {
      session.tell('full-screen');
      if (locksKeyboard(args[0])) session.tell('keyboard-lock');
      if (!session.tamed) return callNative(native, self, args);
      // An element outside the document is refused by the standard itself, in each spelling's own way.
      return callNative(native, callNative(createElement, document, [tag]));
    });
  for (const name of SPELLINGS) watch(page.Element.prototype, name, 'p');
  for (const name of VIDEO_SPELLINGS) watch(page.HTMLVideoElement.prototype, name, 'video');
}

/** Read without running a getter of the page. */
function locksKeyboard(options: unknown): boolean {
  if (typeof options !== 'object' || options === null) return false;
  return getOwnPropertyDescriptor(options, 'keyboardLock')?.value === 'browser';
}
