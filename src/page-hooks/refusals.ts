import { apply, type Page, reject, resolve } from './natives.ts';

/** Promises with which a standard function says no, made from captured natives. */
export interface Refusals {
  /** Rejected with a NotAllowedError. */
  notAllowed(): unknown;
  /** Fulfilled. */
  answer(value: unknown): unknown;
}

/** Captures what is needed to make promises. */
export function makeRefusals({ DOMException }: Page): Refusals {
  return {
    notAllowed: () =>
      apply(reject, Promise, [
        new DOMException('The request is not allowed in the current context.', 'NotAllowedError'),
      ]),
    answer: (value) => apply(resolve, Promise, [value]),
  };
}
