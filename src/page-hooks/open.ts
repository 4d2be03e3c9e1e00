import { callNative, hook } from './hook.ts';
import { cut, type Page, textOnce } from './natives.ts';
import type { Session } from './session.ts';

/** `window.open`: floods, popunders, a page that opens itself again while it is left, `tel:` addresses. */
export function hookOpen(page: Page, session: Session): void {
  const guard = session.guard('open');
  hook(page, 'open', (native, self, args) => {
    textOnce(args);
    const url = args[0];
    if (typeof url === 'string' && cut(url, 4) === 'tel:') session.tell('dial', url);
    return guard() ? callNative(native, self, args) : null;
  });
}
