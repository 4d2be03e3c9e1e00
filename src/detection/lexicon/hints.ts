import type { PhraseList } from './lexicon.ts';
import { indexOfLetter, KEY_LENGTH, type LanguageNeeds, readNeed, readNeeds } from './written-needs.ts';

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
  /** As letters. */
  readonly languages: string;
  readonly unspaced: boolean;
}

/** Characters of folded text on either side of a stem in which a phrase with it can stand. */
const REACH = 200;
/** Sentences looked at for one stem: a page that says a word this often has it elsewhere too. */
const MOST_SENTENCES = 24;
/** A full stop ends a sentence, one in a decimal number doesn't. */
const SENTENCE_END = /[.!?\u3002](?!\d)/g;
/** What parts words in the scripts that have blanks. Texts of the others are searched as they are. */
const BETWEEN_WORDS = /[^a-z0-9\u0370-\u058f ]/g;
const UNSPACED = /[\u3000-\ud7ff]/;

/** One text in the forms that are searched, equally long. */
interface Searched {
  /** Begins and ends with a blank, so that every word has edges. */
  readonly plain: string;
  /** Blanks instead of everything that is no letter or digit. */
  readonly words: string;
  /** Line breaks at the ends of sentences. */
  readonly ends: string;
}

/**
 * Tells, at the price of looking up each different word once, in which sentences a phrase may stand. Most pages have
 * none, and are spared every regular expression.
 */
export class HintFinder {
  private readonly languages: readonly string[];
  private readonly stems: string;
  private readonly read = new Map<number, LanguageNeeds>();
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
    for (const { languages } of this.stemsIn(searched(folded))) {
      for (const index of indexes(languages))
        scores.set(index, (scores.get(index) ?? 0) + 1 / languages.length);
    }
    return scores;
  }

  /** Every sentence in which a phrase may stand, once for each language and list. */
  *find(folded: string): Generator<Hint, void> {
    const text = searched(folded);
    const given = new Set<string>();
    for (const { stem, languages, unspaced } of this.stemsIn(text)) {
      for (const { from, to } of sentencesWith(stem, unspaced ? text.plain : text.words, text.ends)) {
        for (const language of indexes(languages)) {
          for (const list of this.listsIn(text, from, to, stem, language)) {
            const key = `${language} ${list} ${from} ${to}`;
            if (given.has(key)) continue;
            given.add(key);
            // The searched forms begin with a blank that the folded text hasn't.
            yield { language, list, from: Math.max(0, from - 1), to };
          }
        }
      }
    }
  }

  private listsIn(text: Searched, from: number, to: number, stem: string, language: number): PhraseList[] {
    const { sets, needs, unspaced } = this.needsOf(language);
    const sentence = (unspaced ? text.plain : text.words).slice(from, to);
    const lists: PhraseList[] = [];
    for (let set = 0; set < needs.length; set += 1) {
      if (!sets[set]?.includes(stem)) continue;
      for (const written of needs[set]?.split(' ') ?? []) {
        const { list, steps } = readNeed(written);
        if (standInOrder(sentence, steps, sets)) lists.push(list);
      }
    }
    return lists;
  }

  private needsOf(language: number): LanguageNeeds {
    let needs = this.read.get(language);
    if (!needs) {
      needs = readNeeds(this.languages[language] ?? '');
      this.read.set(language, needs);
    }
    return needs;
  }

  private stemsIn({ plain, words }: Searched): Present[] {
    this.table ??= readTable(this.stems);
    const { anywhere, unspaced, byKey } = this.table;
    const found = presentIn(anywhere, '', (stem) => words.includes(stem));
    if (UNSPACED.test(plain)) {
      for (const present of presentIn(unspaced, '', (stem) => plain.includes(stem)))
        found.push({ ...present, unspaced: true });
    }
    const seen = new Set<string>();
    for (const word of new Set(words.split(' '))) {
      const line = byKey.get(word.length < KEY_LENGTH ? `${word} ` : word.slice(0, KEY_LENGTH));
      if (line === undefined) continue;
      const rest = `${word} `.slice(KEY_LENGTH);
      for (const present of presentIn(line.slice(KEY_LENGTH), ` ${line.slice(0, KEY_LENGTH)}`, (stem) =>
        rest.startsWith(stem),
      )) {
        if (seen.has(present.stem)) continue;
        seen.add(present.stem);
        found.push(present);
      }
    }
    return found;
  }
}

interface StemTable {
  readonly anywhere: string;
  readonly unspaced: string;
  /** Lines, with the key before them. */
  readonly byKey: ReadonlyMap<string, string>;
}

function readTable(stems: string): StemTable {
  const [anywhere = '', unspaced = '', ...lines] = stems.split('\n');
  const byKey = new Map<string, string>();
  for (const line of lines) byKey.set(line.slice(0, KEY_LENGTH), line);
  return { anywhere, unspaced, byKey };
}

/** @param beginning what the stems of this line begin with */
function presentIn(line: string, beginning: string, stands: (rest: string) => boolean): Present[] {
  const found: Present[] = [];
  if (line === '') return found;
  for (const entry of line.split(',')) {
    const end = entry.indexOf('=');
    const rest = entry.slice(0, end);
    if (stands(rest))
      found.push({ stem: beginning + rest, languages: entry.slice(end + 1), unspaced: false });
  }
  return found;
}

function indexes(letters: string): number[] {
  return [...letters].map((letter) => indexOfLetter(letter));
}

function searched(folded: string): Searched {
  const plain = ` ${folded} `;
  return { plain, words: plain.replace(BETWEEN_WORDS, ' '), ends: plain.replace(SENTENCE_END, '\n') };
}

function sentencesWith(stem: string, text: string, ends: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let at = text.indexOf(stem);
  while (at >= 0 && found.length < MOST_SENTENCES) {
    const end = ends.indexOf('\n', at + 1);
    const from = Math.max(ends.lastIndexOf('\n', at), at - REACH, 0);
    const to = Math.min(end < 0 ? ends.length : end + 1, at + stem.length + REACH);
    found.push({ from, to });
    // Where the reach ended it, another phrase may begin inside and go on beyond.
    at = text.indexOf(stem, to === end + 1 ? end : at + stem.length + REACH / 2);
  }
  return found;
}

/** True where one stem of each set stands after one of the set before. Edges of words are shared. */
function standInOrder(sentence: string, steps: readonly number[], sets: readonly string[]): boolean {
  let from = 0;
  for (const step of steps) {
    let end = Number.POSITIVE_INFINITY;
    for (const stem of sets[step]?.split(',') ?? []) {
      const at = sentence.indexOf(stem, from);
      if (at >= 0) end = Math.min(end, at + stem.length - (stem.endsWith(' ') ? 1 : 0));
    }
    if (end === Number.POSITIVE_INFINITY) return false;
    from = end;
  }
  return true;
}
