import { callNative, hook } from './hook.ts';
import { each, type Page } from './natives.ts';
import type { Session } from './session.ts';

/** Moving and resizing the window, and vibration. */
export function hookWindowShaking(page: Page, session: Session): void {
  each(['moveTo', 'moveBy', 'resizeTo', 'resizeBy'], (name) =>
    hook(page, name, (native, self, args) => {
      session.tell('move-window');
      return session.tamed ? session.refuse() : callNative(native, self, args);
    }),
  );
  hook(page.Navigator.prototype, 'vibrate', (native, self, args) => {
    session.tell('vibrate');
    if (!session.tamed) return callNative(native, self, args);
    session.refuse();
    return false;
  });
}
