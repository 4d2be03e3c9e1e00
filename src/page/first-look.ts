import { lexicons } from '../detection/lexicon/lexicons.ts';
import type { AddressFacts } from '../detection/observation.ts';
import { fold, tidy } from '../detection/text/fold.ts';
import { findNumbers } from '../detection/text/phone-numbers.ts';

/** A page with less text than this may keep its words in pictures: a number alone is reason to look. */
const SHORT_PAGE = 500;

/**
 * The cheap first look: is there reason for the dear one? Words that every claim contains, with a phrase that is one;
 * or a short page with a number.
 *
 * @param text a bounded sample, drawn or not, with the title before it
 */
export function isPromising(text: string, address: AddressFacts): boolean {
  if (address.numbers.length > 0) return true;
  const folded = fold(text);
  if (lexicons.claimsStand(folded)) return true;
  return text.length < SHORT_PAGE && findNumbers(tidy(text)).some(({ certainty }) => certainty >= 0.6);
}
