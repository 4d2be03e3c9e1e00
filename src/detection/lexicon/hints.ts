import type { Stem } from './needs.ts';
import {
  endOfStem,
  KEY_LENGTH,
  type LanguageNeeds,
  type ReadCompanion,
  readNeeds,
  readUses,
  type StemUse,
} from './written-needs.ts';

/** A sentence in which a phrase may stand, since the words that it needs are there. */
export interface Hint {
  /** Index of the language. */
  readonly language: number;
  /** Where the sentence, or the reach of the word in it, begins and ends in the folded text. */
  readonly from: number;
  readonly to: number;
}

/** A stem that stands in a text, with the sets in which it is. */
interface Present {
  readonly stem: Stem;
  readonly uses: readonly StemUse[];
}

interface StemTable {
  readonly anywhere: string;
  readonly unspaced: string;
  /** Lines, with the key before them. */
  readonly byKey: ReadonlyMap<string, string>;
}

/** One text in the forms that are searched, equally long. Both begin and end with a blank: every word has edges. */
interface Searched {
  readonly plain: string;
  /** Blanks instead of everything that is no letter or digit. */
  readonly words: string;
}

interface Span {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Characters of folded text on either side of a stem in which a phrase with it can stand. */
const REACH = 200;
/** Places looked at for one stem: a page that says a word this often has it elsewhere too. */
const MOST_PLACES = 48;
const SENTENCE_ENDS = ['.', '!', '?', '\u3002'] as const;
/** What parts words in the scripts that have blanks. Texts of the others are searched as they are. */
const BETWEEN_WORDS = /[^a-z0-9\u0370-\u058f ]/g;
const UNSPACED = /[\u3000-\ud7ff]/;

/**
 * Tells, at the price of looking up each different word once, in which sentences a phrase may stand. Most pages have
 * none, and are spared every regular expression.
 */
export class HintFinder {
  private readonly lines: readonly string[];
  private readonly stems: string;
  private readonly known: LanguageNeeds[] = [];
  private table: StemTable | undefined;

  /**
   * @param needs a line for each language, as `writeNeeds` writes it
   * @param stems as `writeStems` writes them
   */
  constructor(needs: readonly string[], stems: string) {
    this.lines = needs;
    this.stems = stems;
  }

  /** True where any of the words stands that phrases can't do without. */
  hasStems(folded: string): boolean {
    return this.stemsIn(searched(folded)).some(({ uses }) => uses.some((use) => this.isRarest(use)));
  }

  /** Weight of each language by the stems that stand in folded text; a stem of many languages speaks little for each. */
  languageScores(folded: string): Map<number, number> {
    const scores = new Map<number, number>();
    for (const { uses } of this.stemsIn(searched(folded))) {
      const telling = uses.filter((use) => this.isRarest(use));
      for (const { language } of telling)
        scores.set(language, (scores.get(language) ?? 0) + 1 / telling.length);
    }
    return scores;
  }

  /** True where a phrase may stand. */
  mayStand(folded: string): boolean {
    return this.hints(folded).next().done !== true;
  }

  /** Every sentence in which a phrase may stand, once for each language. */
  find(folded: string): Hint[] {
    const hints = new Map<string, Hint>();
    for (const hint of this.hints(folded)) hints.set(`${hint.language} ${hint.from} ${hint.to}`, hint);
    return [...hints.values()];
  }

  private *hints(folded: string): Generator<Hint, void> {
    const text = searched(folded);
    for (const [language, sets] of this.presentSets(text)) {
      const { needs, unspaced } = this.needsOf(language);
      for (const { rarest, companions } of needs) {
        const stems = sets.get(rarest);
        if (!stems || !companions.every(({ set }) => sets.has(set))) continue;
        for (const stem of stems) {
          for (const span of placesOf(stem, text, unspaced)) {
            const form = unspaced ? text.plain : text.words;
            const all = companions.every((companion) =>
              (unspaced ? standsNear : standsWithin)(companion, sets, stem, form, span),
            );
            // The searched forms begin with a blank that the folded text hasn't.
            if (all) yield { language, from: Math.max(0, span.from - 1), to: span.to };
          }
        }
      }
    }
  }

  private isRarest({ language, sets }: StemUse): boolean {
    const { rarest } = this.needsOf(language);
    return sets.some((set) => set < rarest);
  }

  private needsOf(language: number): LanguageNeeds {
    this.known[language] ??= readNeeds(this.lines[language] ?? '');
    return this.known[language];
  }

  /** The stems that stand in a text, by language and set. */
  private presentSets(text: Searched): Map<number, Map<number, Stem[]>> {
    const languages = new Map<number, Map<number, Stem[]>>();
    for (const { stem, uses } of this.stemsIn(text)) {
      for (const { language, sets } of uses) {
        const known = languages.get(language) ?? new Map<number, Stem[]>();
        languages.set(language, known);
        for (const set of sets) {
          const stems = known.get(set);
          if (stems) stems.push(stem);
          else known.set(set, [stem]);
        }
      }
    }
    return languages;
  }

  private stemsIn({ plain, words }: Searched): Present[] {
    this.table ??= readTable(this.stems);
    const { anywhere, unspaced, byKey } = this.table;
    const found = new Map<Stem, Present>();
    const different = new Set(words.split(' '));
    const once = ` ${[...different].join(' ')} `;
    addPresent(anywhere, (stem) => once.includes(stem), '', found);
    if (UNSPACED.test(plain)) addPresent(unspaced, (stem) => plain.includes(stem), '', found);
    for (const word of different) {
      const whole = `${word} `;
      const key = whole.slice(0, KEY_LENGTH);
      const line = byKey.get(key);
      if (line === undefined) continue;
      addPresent(line.slice(KEY_LENGTH), (rest) => whole.startsWith(rest, KEY_LENGTH), ` ${key}`, found);
    }
    return [...found.values()];
  }
}

function readTable(stems: string): StemTable {
  const [anywhere = '', unspaced = '', ...lines] = stems.split('\n');
  return { anywhere, unspaced, byKey: new Map(lines.map((line) => [line.slice(0, KEY_LENGTH), line])) };
}

/** @param beginning what all stems of this line begin with */
function addPresent(
  line: string,
  stands: (rest: string) => boolean,
  beginning: string,
  into: Map<Stem, Present>,
): void {
  for (const entry of line.split(',')) {
    const end = endOfStem(entry);
    if (end < 0 || !stands(entry.slice(0, end))) continue;
    const stem = beginning + entry.slice(0, end);
    if (!into.has(stem)) into.set(stem, { stem, uses: readUses(entry.slice(end)) });
  }
}

function searched(folded: string): Searched {
  const plain = ` ${folded} `;
  return { plain, words: plain.replace(BETWEEN_WORDS, ' ') };
}

function* placesOf(stem: Stem, { plain, words }: Searched, unspaced: boolean): Generator<Span, void> {
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

type Sets = ReadonlyMap<number, readonly Stem[]>;

/** True where a companion stands so many words from a stem, in its sentence. Edges of words are shared. */
function standsWithin(
  { set, after, within }: ReadCompanion,
  sets: Sets,
  stem: Stem,
  form: string,
  { at, from, to }: Span,
): boolean {
  const zone = after
    ? form.slice(at + stem.length - (stem.endsWith(' ') ? 1 : 0), to)
    : form.slice(from, at + (stem.startsWith(' ') ? 1 : 0));
  const near = after ? zone.slice(0, wordsAhead(zone, within)) : zone.slice(wordsBehind(zone, within));
  return sets.get(set)?.some((other) => near.includes(other)) === true;
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

/** The same in characters, for languages without blanks. */
function standsNear(
  { set, after, within }: ReadCompanion,
  sets: Sets,
  stem: Stem,
  form: string,
  { at, from, to }: Span,
): boolean {
  const zone = after ? form.slice(at + stem.length, to) : form.slice(from, at);
  return (
    sets.get(set)?.some((other) => {
      const found = after ? zone.indexOf(other) : zone.lastIndexOf(other);
      if (found < 0) return false;
      return (after ? found : zone.length - found - other.length) <= within;
    }) === true
  );
}
