import type { PhraseList } from './lexicon.ts';
import {
  KEY_LENGTH,
  type LanguageNeeds,
  readNeed,
  readNeeds,
  readUses,
  type StemUse,
} from './written-needs.ts';

/** A sentence in which a phrase may stand, since the words that it needs are there in order. */
export interface Hint {
  /** Index of the language. */
  readonly language: number;
  readonly list: PhraseList;
  /** Where the sentence, or the reach of the word in it, begins and ends in the folded text. */
  readonly from: number;
  readonly to: number;
}

/** A stem that stands in a text. */
interface Present {
  readonly stem: string;
  /** What it is the rarest of, as written. */
  readonly uses: string;
  readonly unspaced: boolean;
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
  readonly from: number;
  readonly to: number;
}

/** Characters of folded text on either side of a stem in which a phrase with it can stand. */
const REACH = 200;
/** Sentences looked at for one stem: a page that says a word this often has it elsewhere too. */
const MOST_SENTENCES = 24;
const SENTENCE_ENDS = ['.', '!', '?', '\u3002'] as const;
/** What parts words in the scripts that have blanks. Texts of the others are searched as they are. */
const BETWEEN_WORDS = /[^a-z0-9\u0370-\u058f ]/g;
const UNSPACED = /[\u3000-\ud7ff]/;

/**
 * Tells, at the price of looking up each different word once, in which sentences a phrase may stand. Most pages have
 * none, and are spared every regular expression.
 */
export class HintFinder {
  private readonly languages: readonly string[];
  private readonly stems: string;
  private readonly known: LanguageNeeds[] = [];
  private table: StemTable | undefined;

  /**
   * @param languages a line each, as `writeNeeds` writes it
   * @param stems as `writeStems` writes them
   */
  constructor(languages: readonly string[], stems: string) {
    this.languages = languages;
    this.stems = stems;
  }

  /** True where any of the words stands that phrases can't do without. */
  hasStems(folded: string): boolean {
    return this.stemsIn(searched(folded)).length > 0;
  }

  /** Weight of each language by the stems that stand in folded text; a stem of many languages speaks little for each. */
  languageScores(folded: string): Map<number, number> {
    const scores = new Map<number, number>();
    for (const { uses } of this.stemsIn(searched(folded))) {
      const read = readUses(uses);
      for (const { language } of read) scores.set(language, (scores.get(language) ?? 0) + 1 / read.length);
    }
    return scores;
  }

  /** Every sentence in which a phrase may stand, once for each language and list. */
  find(folded: string): Hint[] {
    const text = searched(folded);
    const hints = new Map<string, Hint>();
    for (const present of this.stemsIn(text)) {
      const spans = spansOf(present, text);
      for (const use of readUses(present.uses)) this.addHints(use, spans, text, hints);
    }
    return [...hints.values()];
  }

  private addHints(
    { language, sets }: StemUse,
    spans: readonly Span[],
    { plain, words }: Searched,
    into: Map<string, Hint>,
  ): void {
    this.known[language] ??= readNeeds(this.languages[language] ?? '');
    const known = this.known[language];
    for (const set of sets) {
      for (const written of known.needs[set]?.split(' ') ?? []) {
        const { list, steps } = readNeed(written);
        for (const { from, to } of spans) {
          if (!standInOrder((known.unspaced ? plain : words).slice(from, to), steps, known)) continue;
          // The searched forms begin with a blank that the folded text hasn't.
          into.set(`${language} ${list} ${from} ${to}`, { language, list, from: Math.max(0, from - 1), to });
        }
      }
    }
  }

  private stemsIn({ plain, words }: Searched): Present[] {
    this.table ??= readTable(this.stems);
    const { anywhere, unspaced, byKey } = this.table;
    const found = new Map<string, Present>();
    addPresent(anywhere, false, (stem) => words.includes(stem), '', found);
    if (UNSPACED.test(plain)) addPresent(unspaced, true, (stem) => plain.includes(stem), '', found);
    for (const word of new Set(words.split(' '))) {
      const whole = `${word} `;
      const key = whole.slice(0, KEY_LENGTH);
      const line = byKey.get(key);
      if (line !== undefined)
        addPresent(
          line.slice(KEY_LENGTH),
          false,
          (rest) => whole.startsWith(rest, KEY_LENGTH),
          ` ${key}`,
          found,
        );
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
  unspaced: boolean,
  stands: (rest: string) => boolean,
  beginning: string,
  into: Map<string, Present>,
): void {
  for (const entry of line.split(',')) {
    const end = entry.indexOf('=');
    if (end < 0 || !stands(entry.slice(0, end))) continue;
    const stem = beginning + entry.slice(0, end);
    into.set(stem, { stem, uses: entry.slice(end + 1), unspaced });
  }
}

function searched(folded: string): Searched {
  const plain = ` ${folded} `;
  return { plain, words: plain.replace(BETWEEN_WORDS, ' ') };
}

function spansOf({ stem, unspaced }: Present, { plain, words }: Searched): Span[] {
  const text = unspaced ? plain : words;
  const found: Span[] = [];
  let at = text.indexOf(stem);
  while (at >= 0 && found.length < MOST_SENTENCES) {
    const begin = Math.max(0, at - REACH);
    const from = begin + Math.max(0, lastEnd(plain.slice(begin, at)));
    const ahead = plain.slice(at + 1, at + stem.length + REACH);
    const end = firstEnd(ahead);
    const to = at + 1 + (end < 0 ? ahead.length : end + 1);
    found.push({ from, to });
    // Where the reach ended it, another phrase may begin inside and go on beyond.
    at = text.indexOf(stem, end < 0 ? at + stem.length + REACH / 2 : to - 1);
  }
  return found;
}

/** A full stop ends a sentence, one in a decimal number doesn't. */
function isEnd(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return !(next >= 48 && next <= 57);
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

/** True where one stem of each set stands after one of the set before. Edges of words are shared. */
function standInOrder(sentence: string, steps: readonly number[], known: LanguageNeeds): boolean {
  let from = 0;
  for (const step of steps) {
    let end = -1;
    for (const stem of known.set(step).split(',')) {
      const at = sentence.indexOf(stem, from);
      if (at < 0) continue;
      const after = at + stem.length - (stem.endsWith(' ') ? 1 : 0);
      if (end < 0 || after < end) end = after;
    }
    if (end < 0) return false;
    from = end;
  }
  return true;
}
