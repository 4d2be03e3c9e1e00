import type { AddressFacts } from '../detection/observation.ts';
import { tidy } from '../detection/text/fold.ts';
import { findNumbers } from '../detection/text/phone-numbers.ts';

/** A page with less text than this may keep its words in pictures: a number alone is reason to look. */
const SHORT_PAGE = 500;
/** How sure a number must be one to call. */
const SURE = 0.6;

/** True where a number alone is reason for the dear look: one in the address, or one on a page with little text. */
export function isPromisingNumber(text: string, { numbers }: AddressFacts): boolean {
  return numbers.length > 0 || (text.length < SHORT_PAGE && holdsNumber(text));
}

/** True where a number to call stands in a text. */
export function holdsNumber(text: string): boolean {
  return findNumbers(tidy(text)).some(({ certainty }) => certainty >= SURE);
}
