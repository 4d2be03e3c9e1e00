import { callNative, hook, nativeBehind } from './hook.ts';
import { getPrototypeOf, NativeProxy, type Page } from './natives.ts';

/**
 * Keeps `Function.prototype.toString` honest: a stand-in gives the very text of its native, name included, which a
 * Proxy alone can't ("function () { [native code] }"). Bot detection on ordinary pages compares that text.
 */
export function hookToString(page: Page): void {
  const prototype = page.Function.prototype;
  let nameless: unknown;
  hook(prototype, 'toString', (native, self, args) => {
    const behind = nativeBehind(self);
    if (behind) return callNative(native, behind, args);
    const text = callNative(native, self, args);
    nameless ??= callNative(native, new NativeProxy(native, {}));
    return text === nameless ? (textInOwnRealm(self, prototype) ?? text) : text;
  });
}

/** A stand-in of another same-origin frame is known only to that frame's `toString`. */
function textInOwnRealm(self: unknown, prototype: object): string | undefined {
  try {
    const home = getPrototypeOf(self as object);
    if (!home || home === prototype) return undefined;
    const text: unknown = callNative(home.toString, self);
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}
