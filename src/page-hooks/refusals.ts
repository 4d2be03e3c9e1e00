import { callNative } from './hook.ts';
import { apply, NativePromise, type Page, reject, resolve } from './natives.ts';

/** A maker of elements outside the document, which the standard itself refuses to show or lock. */
export function makeOutsiders(page: Page): () => unknown {
  const { document } = page;
  const { createElement } = page.Document.prototype;
  return () => callNative(createElement, document, ['p']);
}

/** A promise that rejects with a NotAllowedError. */
export function notAllowed({ DOMException }: Page): unknown {
  return apply(reject, NativePromise, [new DOMException('The request is not allowed.', 'NotAllowedError')]);
}

/** A promise that is fulfilled. */
export function answer(value: unknown): unknown {
  return apply(resolve, NativePromise, [value]);
}
