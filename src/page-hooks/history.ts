import { callNative, hook } from './hook.ts';
import type { Page } from './natives.ts';
import type { Session } from './session.ts';

/**
 * `pushState`, `replaceState`, and moves within the history. Only entries and moves that a script makes by itself
 * are counted: replacing the entry is what maps and long lists do while one scrolls.
 */
export function hookHistory(page: Page, session: Session): void {
  const { prototype } = page.History;
  const guard = session.guard('history');
  for (const name of ['pushState', 'go', 'back', 'forward']) {
    hook(prototype, name, (native, self, args) => (guard() ? callNative(native, self, args) : undefined));
  }
  hook(prototype, 'replaceState', (native, self, args) => {
    if (!session.tamed) return callNative(native, self, args);
    return session.refuse();
  });
}
