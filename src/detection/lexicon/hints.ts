import type { Stem } from './needs.ts';
import { placesOf, type Searched, type Span, standsNear, standsWithin } from './surroundings.ts';
import {
  FIRST_SET,
  KEY_LENGTH,
  type LanguageLine,
  NEED_LENGTH,
  readCompanions,
  readLanguage,
  STEM_END,
  type WrittenNeeds,
} from './written-needs.ts';

/** A sentence in which a phrase may stand, since the words that it needs are there. */
export interface Hint {
  /** Index of the language. */
  readonly language: number;
  /** Where the sentence, or the reach of the word in it, begins and ends in the folded text. */
  readonly from: number;
  readonly to: number;
}

/** The stems that stand in a text, each with the signs of the sets in which it is. */
type Present = ReadonlyMap<Stem, string>;

interface StemTable {
  readonly anywhere: readonly string[];
  readonly unspaced: readonly string[];
  /** Lines, with the key before them. */
  readonly byKey: ReadonlyMap<string, string>;
}

/** A text that was looked through. */
interface Seen {
  readonly folded: string;
  readonly text: Searched;
  readonly present: Present;
  readonly sets: Uint8Array;
}

/** More sets than there are. */
const MOST_SETS = 2048;
/** What parts words in the scripts that have blanks. Texts of the others are searched as they are. */
const BETWEEN_WORDS = /[^a-z0-9\u0370-\u058f ]/g;
const UNSPACED = /[\u3000-\ud7ff]/;

/**
 * Tells, at the price of looking up each different word once, in which sentences a phrase may stand. Most pages have
 * none, and are spared every regular expression.
 */
export class HintFinder {
  private readonly languages: readonly LanguageLine[];
  private readonly stems: string;
  private table: StemTable | undefined;
  private signs: readonly ReadonlySet<string>[] | undefined;
  private seen: Seen | undefined;

  /** @param written as `writeNeeds` writes it */
  constructor({ needs, stems }: WrittenNeeds) {
    this.languages = needs.split('\n').map(readLanguage);
    this.stems = stems;
  }

  /** True where any of the words stands that phrases can't do without. */
  hasStems(folded: string): boolean {
    const { sets } = this.see(folded);
    return this.languages.some(({ needs }) => {
      for (let at = 0; at < needs.length; at += NEED_LENGTH) if (isPresent(sets, needs, at)) return true;
      return false;
    });
  }

  /** Weight of each language by the stems that stand in folded text; a stem of many languages speaks little for each. */
  languageScores(folded: string): Map<number, number> {
    const scores = new Map<number, number>();
    for (const uses of this.see(folded).present.values()) {
      const telling = this.rarestSigns().flatMap((signs, language) =>
        [...uses].some((sign) => signs.has(sign)) ? [language] : [],
      );
      for (const language of telling) scores.set(language, (scores.get(language) ?? 0) + 1 / telling.length);
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

  /** The signs of the sets that are the rarest of some need, by language. */
  private rarestSigns(): readonly ReadonlySet<string>[] {
    this.signs ??= this.languages.map(({ needs }) => {
      const signs = new Set<string>();
      for (let at = 0; at < needs.length; at += NEED_LENGTH) signs.add(needs[at] as string);
      return signs;
    });
    return this.signs;
  }

  private *hints(folded: string): Generator<Hint, void> {
    const { text, present, sets } = this.see(folded);
    for (let language = 0; language < this.languages.length; language += 1) {
      const line = this.languages[language] as LanguageLine;
      const { needs } = line;
      for (let at = 0; at < needs.length; at += NEED_LENGTH) {
        // Written out, since this is done for every need on every page.
        if (!isPresent(sets, needs, at) || !isPresent(sets, needs, at + 2) || !isPresent(sets, needs, at + 4))
          continue;
        for (const { from, to } of spansOf(line, at, present, text)) {
          // The searched forms begin with a blank that the folded text hasn't.
          yield { language, from: Math.max(0, from - 1), to };
        }
      }
    }
  }

  /** Looking words up is the dearest part, and a text is asked after twice: for stems, then for phrases. */
  private see(folded: string): Seen {
    if (this.seen?.folded !== folded) {
      const text = searched(folded);
      const present = this.stemsIn(text);
      this.seen = { folded, text, present, sets: setsOf(present) };
    }
    return this.seen as Seen;
  }

  private stemsIn({ plain, words }: Searched): Present {
    this.table ??= readTable(this.stems);
    const { anywhere, unspaced, byKey } = this.table;
    const found = new Map<Stem, string>();
    const different = new Set(words.split(' '));
    const once = ` ${[...different].join(' ')} `;
    addContained(anywhere, once, found);
    if (UNSPACED.test(plain)) addContained(unspaced, plain, found);
    for (const word of different) {
      const key = word.length < KEY_LENGTH ? `${word} ` : word.slice(0, KEY_LENGTH);
      const line = byKey.get(key);
      if (line !== undefined) addBeginnings(line, `${word} `, found);
    }
    return found;
  }
}

function isPresent(sets: Uint8Array, needs: string, at: number): boolean {
  const code = needs.charCodeAt(at);
  // A blank stands where a need has no companion.
  return code < FIRST_SET || sets[code - FIRST_SET] === 1;
}

function setsOf(present: Present): Uint8Array {
  const sets = new Uint8Array(MOST_SETS);
  for (const uses of present.values()) {
    for (let at = 0; at < uses.length; at += 1) sets[uses.charCodeAt(at) - FIRST_SET] = 1;
  }
  return sets;
}

function readTable(stems: string): StemTable {
  const [anywhere = '', unspaced = '', ...lines] = stems.split('\n');
  const byKey = new Map<string, string>();
  for (const line of lines) byKey.set(line.slice(0, KEY_LENGTH), line);
  return { anywhere: split(anywhere), unspaced: split(unspaced), byKey };
}

function split(line: string): string[] {
  return line === '' ? [] : line.split(',');
}

function addContained(entries: readonly string[], text: string, into: Map<Stem, string>): void {
  for (const entry of entries) {
    const end = entry.indexOf(STEM_END);
    const stem = entry.slice(0, end);
    if (text.includes(stem)) into.set(stem, entry.slice(end + 1));
  }
}

/** @param line the stems of one beginning, with that before them */
function addBeginnings(line: string, word: string, into: Map<Stem, string>): void {
  for (let at = KEY_LENGTH; at < line.length; ) {
    const end = line.indexOf(STEM_END, at);
    const comma = line.indexOf(',', end);
    const next = comma < 0 ? line.length : comma;
    if (word.startsWith(line.slice(at, end), KEY_LENGTH))
      into.set(` ${line.slice(0, KEY_LENGTH)}${line.slice(at, end)}`, line.slice(end + 1, next));
    at = next + 1;
  }
}

/** Where all words of a need stand as near as it asks. */
function* spansOf(line: LanguageLine, at: number, present: Present, text: Searched): Generator<Span, void> {
  const { unspaced, needs } = line;
  const companions = readCompanions(line, at).map((one) => ({ ...one, stems: stemsOfSet(one.set, present) }));
  const form = unspaced ? text.plain : text.words;
  const stands = unspaced ? standsNear : standsWithin;
  for (const stem of stemsOfSet(needs.charCodeAt(at) - FIRST_SET, present)) {
    for (const span of placesOf(stem, text, unspaced)) {
      if (companions.every((companion) => stands(companion, stem, form, span))) yield span;
    }
  }
}

function stemsOfSet(set: number, present: Present): Stem[] {
  const sign = String.fromCharCode(set + FIRST_SET);
  return [...present].flatMap(([stem, uses]) => (uses.includes(sign) ? [stem] : []));
}

function searched(folded: string): Searched {
  const plain = ` ${folded} `;
  return { plain, words: plain.replace(BETWEEN_WORDS, ' ') };
}
