import { callNative, hook } from './hook.ts';
import { type Callable, first, type Page } from './natives.ts';
import { answer } from './refusals.ts';
import type { Session } from './session.ts';

/** `Notification.requestPermission`, asked again and again. */
export function hookNotification(page: Page, session: Session): void {
  const guard = session.guard('notification');
  const { queueMicrotask } = page;
  hook(page.Notification, 'requestPermission', (native, self, args) => {
    if (guard()) return callNative(native, self, args);
    const callback = first(args);
    if (typeof callback === 'function') {
      callNative(queueMicrotask, page, [() => callNative(callback as Callable, undefined, ['denied'])]);
    }
    return answer('denied');
  });
}
