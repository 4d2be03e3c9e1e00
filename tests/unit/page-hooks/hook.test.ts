import { afterEach, describe, expect, it } from 'vitest';
import { callNative, hook, nativeBehind } from '../../../src/page-hooks/hook.ts';

class Thing {
  #brand = 1;
  static with(thing: Thing): number {
    return thing.#brand;
  }
}
const owner = () =>
  Object.defineProperty({ plain: 1 } as Record<string, unknown>, 'act', {
    value: function act(this: Thing, first: unknown, second: unknown) {
      return [Thing.with(this), first, second];
    },
    enumerable: false,
    configurable: true,
    writable: true,
  });

const TRAPS = ['get', 'has', 'ownKeys', 'construct'];

describe('hook', () => {
  afterEach(() => {
    for (const trap of TRAPS) Reflect.deleteProperty(Object.prototype, trap);
  });

  it('keeps name, length, own keys and descriptor', () => {
    const plain = owner();
    const before = Object.getOwnPropertyDescriptor(plain, 'act');
    const { name, length } = plain.act as () => void;
    hook(plain, 'act', callNative);
    const after = Object.getOwnPropertyDescriptor(plain, 'act');
    expect({ ...after, value: 0 }).toEqual({ ...before, value: 0 });
    expect(after?.value).not.toBe(before?.value);
    expect([after?.value.name, after?.value.length]).toEqual([name, length]);
    expect(Reflect.ownKeys(after?.value)).toEqual(Reflect.ownKeys(before?.value));
  });

  it('lets receiver, arguments, result and exception of the native through', () => {
    const plain = owner();
    hook(plain, 'act', callNative);
    const act = plain.act as (...args: unknown[]) => unknown;
    expect(act.call(new Thing(), 'a', 'b')).toEqual([1, 'a', 'b']);
    expect(() => act.call({})).toThrow(TypeError);
  });

  it('remembers the native behind a stand-in, and nothing else', () => {
    const plain = owner();
    const native = plain.act;
    hook(plain, 'act', callNative);
    expect(nativeBehind(plain.act)).toBe(native);
    for (const other of [native, {}, undefined, null, 'text', 1]) expect(nativeBehind(other)).toBeUndefined();
  });

  it('does nothing where there is no such method', () => {
    const plain = owner();
    hook(plain, 'missing', callNative);
    hook(plain, 'plain', callNative);
    hook(undefined, 'act', callNative);
    expect(Reflect.ownKeys(plain)).toEqual(['plain', 'act']);
    expect(plain.plain).toBe(1);
  });

  it('finds no trap that the page puts on Object.prototype', () => {
    const plain = owner();
    hook(plain, 'act', callNative);
    for (const trap of TRAPS) {
      Object.defineProperty(Object.prototype, trap, {
        configurable: true,
        get() {
          throw new Error(`looked for ${trap}`);
        },
      });
    }
    const act = plain.act as (...args: unknown[]) => unknown;
    // Matchers of their own look for such names, so only plain language until they are gone.
    const seen = [act.name, 'length' in act, Reflect.ownKeys(act).length];
    for (const trap of TRAPS) Reflect.deleteProperty(Object.prototype, trap);
    expect(seen).toEqual(['act', true, Reflect.ownKeys(act).length]);
  });
});
