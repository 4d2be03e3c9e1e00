import type { Stem } from './needs.ts';
import type { ReadCompanion } from './written-needs.ts';

/** One text in the forms that are searched, equally long. Both begin and end with a blank: every word has edges. */
export interface Searched {
  readonly plain: string;
  /** Blanks instead of everything that is no letter or digit. */
  readonly words: string;
}

export interface Span {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A companion with those of its stems that stand in the text. */
export interface SoughtCompanion extends ReadCompanion {
  readonly stems: readonly Stem[];
}

/** Characters of folded text on either side of a stem in which a phrase with it can stand. */
const REACH = 200;
/** Places looked at for one stem: a page that says a word this often has it elsewhere too. */
const MOST_PLACES = 48;
const SENTENCE_ENDS = ['.', '!', '?', '\u3002'] as const;

/** The places of a stem in a text, each with the sentence around it as far as a phrase can reach. */
export function* placesOf(stem: Stem, { plain, words }: Searched, unspaced: boolean): Generator<Span, void> {
  const form = unspaced ? plain : words;
  let at = form.indexOf(stem);
  for (let places = 0; at >= 0 && places < MOST_PLACES; places += 1) {
    const begin = Math.max(0, at - REACH);
    const from = begin + Math.max(0, lastEnd(plain.slice(begin, at)));
    const ahead = plain.slice(at + 1, at + stem.length + REACH);
    const end = firstEnd(ahead);
    yield { at, from, to: at + 1 + (end < 0 ? ahead.length : end + 1) };
    at = form.indexOf(stem, at + stem.length - (stem.endsWith(' ') ? 1 : 0));
  }
}

/** True where a companion stands so many words from a stem, in its sentence. Edges of words are shared. */
export function standsWithin(
  { stems, after, within }: SoughtCompanion,
  stem: Stem,
  form: string,
  { at, from, to }: Span,
): boolean {
  const zone = after
    ? form.slice(at + stem.length - (stem.endsWith(' ') ? 1 : 0), to)
    : form.slice(from, at + (stem.startsWith(' ') ? 1 : 0));
  const near = after ? zone.slice(0, wordsAhead(zone, within)) : zone.slice(wordsBehind(zone, within));
  return stems.some((other) => near.includes(other));
}

/** The same in characters, for languages without blanks. */
export function standsNear(
  { stems, after, within }: SoughtCompanion,
  stem: Stem,
  form: string,
  { at, from, to }: Span,
): boolean {
  const zone = after ? form.slice(at + stem.length, to) : form.slice(from, at);
  return stems.some((other) => {
    const found = after ? zone.indexOf(other) : zone.lastIndexOf(other);
    return found >= 0 && (after ? found : zone.length - found - other.length) <= within;
  });
}

/** Where the word after so many words ends, its blank included. A rest of a word in which a stem ended isn't counted. */
function wordsAhead(zone: string, count: number): number {
  let passed = -1;
  let at = zone.indexOf(' ');
  while (at >= 0 && passed < count) {
    const start = at + 1;
    at = zone.indexOf(' ', start);
    if (at > start && !isDigit(zone.charCodeAt(start))) passed += 1;
  }
  return at < 0 ? zone.length : at + 1;
}

/** Where the word before so many words begins, its blank included. */
function wordsBehind(zone: string, count: number): number {
  let passed = -1;
  let at = zone.lastIndexOf(' ');
  while (at > 0 && passed < count) {
    const end = at;
    at = zone.lastIndexOf(' ', end - 1);
    if (at >= 0 && at < end - 1 && !isDigit(zone.charCodeAt(at + 1))) passed += 1;
  }
  return Math.max(0, at);
}

/** A full stop ends a sentence, one in a decimal number doesn't. */
function isEnd(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return !isDigit(next);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function lastEnd(text: string): number {
  let last = -1;
  for (const sign of SENTENCE_ENDS) {
    let at = text.lastIndexOf(sign);
    while (at > last && !isEnd(text, at)) at = at > 0 ? text.lastIndexOf(sign, at - 1) : -1;
    last = Math.max(last, at);
  }
  return last;
}

function firstEnd(text: string): number {
  let first = -1;
  for (const sign of SENTENCE_ENDS) {
    let at = text.indexOf(sign);
    while (at >= 0 && !isEnd(text, at)) at = text.indexOf(sign, at + 1);
    if (at >= 0 && (first < 0 || at < first)) first = at;
  }
  return first;
}
