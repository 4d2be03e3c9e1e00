import {
  apply,
  type Callable,
  defineProperty,
  getOwnPropertyDescriptor,
  NativeProxy,
  SafeWeakMap,
} from './natives.ts';

/**
 * What stands in for a native function. To let the call through it returns `apply(native, self, args)`, so that brand
 * checks, exceptions, return values and the timing of promises are the native's own.
 */
export type Stand = (native: Callable, self: unknown, args: unknown[]) => unknown;

const natives = new SafeWeakMap<object, Callable>();

/**
 * Puts a stand-in before a method. The stand-in is a callable Proxy: `name`, `length`, own keys, prototype and
 * constructability are the native's, and even an untouched `Function.prototype.toString` calls it native code. The
 * property keeps its descriptor.
 *
 * @param owner the object that has the property; nothing happens where it lacks it
 */
export function hook(owner: object | undefined, name: string, stand: Stand): void {
  const descriptor = owner && getOwnPropertyDescriptor(owner, name);
  if (!descriptor || typeof descriptor.value !== 'function') return;
  const native: Callable = descriptor.value;
  const { writable, enumerable, configurable } = descriptor;
  // Objects without a prototype: what the page defines on Object.prototype would otherwise be taken for a trap.
  const handler = {
    __proto__: null,
    apply: (_: Callable, self: unknown, args: unknown[]) => stand(native, self, args),
  } as ProxyHandler<Callable>;
  const value = new NativeProxy(native, handler);
  natives.set(value, native);
  defineProperty(owner, name, {
    __proto__: null,
    value,
    writable,
    enumerable,
    configurable,
  } as PropertyDescriptor);
}

/** The native function behind a stand-in of this realm, or undefined for every other value. */
export function nativeBehind(value: unknown): Callable | undefined {
  return natives.get(value as object);
}

/** Calls a native function with captured `Reflect.apply`. */
export function callNative(native: Callable, self: unknown, args: unknown[] = []): unknown {
  return apply(native, self, args);
}
