import { callNative, hook } from './hook.ts';
import { cut, first, getterOf, type Page } from './natives.ts';
import type { Session } from './session.ts';

/**
 * Links that a script clicks: `tel:` dials, `download`, `blob:` and `data:` save a file. An address given to
 * `location` can't be hooked; src/page/navigations.ts sees that.
 */
export function hookScriptedClick(page: Page, session: Session): void {
  const { HTMLAnchorElement } = page;
  const hrefOf = getterOf(HTMLAnchorElement.prototype, 'href');
  const downloadOf = getterOf(HTMLAnchorElement.prototype, 'download');
  const typeOf = getterOf(page.Event.prototype, 'type');
  const guardDownload = session.guard('download');
  const answersGesture = session.gestures.follow();

  /** False for a click that mustn't happen. */
  const mayClick = (anchor: unknown): boolean => {
    const href = hrefOf(anchor);
    if (typeof href !== 'string' || href === '') return true;
    const scheme = cut(href, 5);
    if (cut(scheme, 4) === 'tel:') {
      if (!answersGesture()) session.tell('dial', href);
      if (session.tamed) session.refuse();
      return !session.tamed;
    }
    const saves = downloadOf(anchor) || scheme === 'blob:' || scheme === 'data:';
    return saves ? guardDownload() : true;
  };

  hook(page.HTMLElement.prototype, 'click', (native, self, args) =>
    self instanceof HTMLAnchorElement && !mayClick(self) ? undefined : callNative(native, self, args),
  );
  hook(page.EventTarget.prototype, 'dispatchEvent', (native, self, args) =>
    self instanceof HTMLAnchorElement && typeOf(first(args)) === 'click' && !mayClick(self)
      ? true
      : callNative(native, self, args),
  );
}
