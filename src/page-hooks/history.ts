import { callNative, hook } from './hook.ts';
import { each, type Page } from './natives.ts';
import type { Session } from './session.ts';

/**
 * `pushState`, `replaceState`, and moves within the history. Only entries and moves that a script makes by itself
 * are counted: replacing the entry is what maps and long lists do while one scrolls.
 */
export function hookHistory(page: Page, session: Session): void {
  const { prototype } = page.History;
  const guard = session.guard('history');
  each(['pushState', 'go', 'back', 'forward'], (name) =>
    hook(prototype, name, (native, self, args) => (guard() ? callNative(native, self, args) : undefined)),
  );
  hook(prototype, 'replaceState', (native, self, args) =>
    session.tamed ? session.refuse() : callNative(native, self, args),
  );
}
