import type { SeenNumber } from './blocked-page.ts';

/** Fewer digits are a short code or an extension that many pages share. */
const FEWEST_DIGITS = 5;

/** What a number is found by again: its E.164 form, or its digits where that isn't known. */
export function numberKey(number: SeenNumber): string | undefined {
  if (number.e164) return number.e164;
  const digits = digitsOf(number.shown);
  return digits.length >= FEWEST_DIGITS ? digits : undefined;
}

/** The distinct keys of numbers, in their order. */
export function numberKeys(numbers: readonly SeenNumber[]): string[] {
  return [...new Set(numbers.flatMap((number) => numberKey(number) ?? []))];
}

/** The digits of a text as ASCII, full-width ones included. */
export function digitsOf(text: string): string {
  return text.normalize('NFKC').replace(/\D/g, '');
}
