import { describe, expect, it } from 'vitest';
import { callNative, hook } from '../../../src/page-hooks/hook.ts';
import { hookToString } from '../../../src/page-hooks/to-string.ts';
import { otherRealm } from './fake-page.ts';

function hooked() {
  const realm = otherRealm();
  const native = {
    slice: String(realm.Array.prototype.slice),
    toString: String(realm.Function.prototype.toString),
  };
  hookToString(realm);
  hook(realm.Array.prototype, 'slice', callNative);
  return { realm, native };
}

describe('Function.prototype.toString', () => {
  it("gives the native's text for a stand-in and for itself", () => {
    const { realm, native } = hooked();
    const sourceOf = realm.Function.prototype.toString;
    expect(sourceOf.call(realm.Array.prototype.slice)).toBe(native.slice);
    expect(native.slice).toBe('function slice() { [native code] }');
    expect(sourceOf.call(sourceOf)).toBe(native.toString);
  });

  it('leaves every other function, and what it throws, as it was', () => {
    const { realm } = hooked();
    const sourceOf = realm.Function.prototype.toString;
    const own = () => 'mine';
    expect(sourceOf.call(own)).toBe(Function.prototype.toString.call(own));
    expect(sourceOf.call(realm.Array.prototype.map)).toBe('function map() { [native code] }');
    expect(sourceOf.call(own.bind(null))).toBe('function () { [native code] }');
    for (const wrong of [{}, undefined, 'text']) expect(() => sourceOf.call(wrong)).toThrow(realm.TypeError);
  });

  it('asks the home realm of a stand-in of another frame', () => {
    const child = hooked().realm;
    const parent = hooked();
    expect(child.Function.prototype.toString.call(parent.realm.Array.prototype.slice)).toBe(
      parent.native.slice,
    );
  });

  it("isn't led astray by a page's own proxies", () => {
    const { realm } = hooked();
    const sourceOf = realm.Function.prototype.toString;
    const hostile = new Proxy(() => {}, {
      getPrototypeOf() {
        throw new Error('asked');
      },
    });
    const lying = new Proxy(() => {}, { getPrototypeOf: () => ({ toString: () => 42 }) });
    expect(sourceOf.call(hostile)).toBe('function () { [native code] }');
    expect(sourceOf.call(lying)).toBe('function () { [native code] }');
  });
});
