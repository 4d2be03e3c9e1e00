import { callNative, hook } from './hook.ts';
import type { Page } from './natives.ts';
import type { Session } from './session.ts';

/** `window.print`. */
export function hookPrint(page: Page, session: Session): void {
  const { gestures } = session;
  const guard = session.guard('print');
  hook(page, 'print', (native, self, args) => {
    // Told each time, also after a gesture: in Firefox the page stands still while its preview is open.
    if (!guard('')) return undefined;
    const shown = gestures.now();
    const answer = callNative(native, self, args);
    gestures.held(shown);
    return answer;
  });
}
