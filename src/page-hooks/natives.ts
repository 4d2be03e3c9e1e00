/**
 * The language's own functions, taken at document_start before the page can replace them. Hooks call only these: a
 * method looked up on a prototype at call time might be the page's by then.
 */
export const { apply, defineProperty, getOwnPropertyDescriptor, getPrototypeOf } = Reflect;
export const { stringify } = JSON;

export const { resolve, reject } = Promise;
// Not by its own name: a module that exports `then` is taken for a promise.
export const { then: promiseThen } = Promise.prototype;
export const { deref } = WeakRef.prototype;
export const { Promise: NativePromise, Proxy: NativeProxy, WeakRef: NativeWeakRef } = globalThis;

/** What a refused call throws. */
export const Failure = TypeError;

const { get: weakGet, set: weakSet } = WeakMap.prototype;
const { slice, includes } = String.prototype;

/** The page's window, with the interfaces that are its properties. */
export type Page = Window & typeof globalThis;
/** A function of the page or the browser. */
export type Callable = (...args: never[]) => unknown;

/** A weak map that doesn't look up its methods. */
export class SafeWeakMap<K extends WeakKey, V> {
  readonly #map = new WeakMap<K, V>();

  get(key: K): V | undefined {
    return apply(weakGet, this.#map, [key]);
  }

  set(key: K, value: V): void {
    apply(weakSet, this.#map, [key, value]);
  }
}

/** Visits every element, without the iterator that the page may have replaced. */
export function each<T>(list: readonly T[], visit: (item: T) => void): void {
  for (let index = 0; index < list.length; index += 1) visit(list[index] as T);
}

/** The first of a call's arguments. Without one it isn't looked for on the prototype of arrays. */
export function first(args: readonly unknown[]): unknown {
  return args.length > 0 ? args[0] : undefined;
}

/** Does what the page might stop by having poisoned a prototype. Nothing that follows may suffer from it. */
export function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // Whatever the page did there, it did to itself.
  }
}

/** The first `length` UTF-16 units of a string. */
export function cut(text: string, length: number): string {
  return apply(slice, text, [0, length]);
}

/** Whether a string contains another. */
export function has(text: string, part: string): boolean {
  return apply(includes, text, [part]);
}

/**
 * The native getter of an accessor, taken now, as a function of the object.
 *
 * @returns a function that gives undefined where the accessor doesn't exist or refuses the object
 */
export function getterOf(owner: object | undefined, name: string): (self: unknown) => unknown {
  const get = owner && getOwnPropertyDescriptor(owner, name)?.get;
  return (self) => {
    if (!get) return undefined;
    try {
      return apply(get, self, []);
    } catch {
      return undefined;
    }
  };
}

/**
 * Makes a text of the first argument where it is an object, as the native would: once, so that it can't show one text
 * here and another there. Other values can't, and some of them the native takes for left out.
 */
export function textOnce(args: unknown[]): void {
  if (args.length > 0 && (typeof args[0] === 'object' || typeof args[0] === 'function'))
    args[0] = `${args[0]}`;
}
