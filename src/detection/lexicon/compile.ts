import { fold } from '../text/fold.ts';
import type { Lexicon } from './lexicon.ts';
import type { SharedParts } from './parts.ts';
import { type PhrasePart, parsePhrase } from './phrase-syntax.ts';

/** Names of the shared parts that every language has. They can't be names of groups. */
const APART = '{-}';
const TOGETHER = '{_}';
const GAP = '{~}';
const LETTER = '{-w}';
const NUMBER = '{-n}';

type Grammar = Pick<Lexicon, 'script' | 'groups'>;

/** True for lexicons in whose script words are matched inside longer runs, without boundaries. */
export function isUnspaced({ script }: Pick<Lexicon, 'script'>): boolean {
  return script === 'han' || script === 'kana' || script === 'hangul';
}

/** What a word consists of in folded text, as the inside of a character class. */
function wordLetters({ script }: Grammar): string {
  return script === 'cyrillic' || script === 'greek' ? '\\w\\u0370-\\u04ff' : '\\w';
}

/** One character of a word, as a source: a shared part where it is long. */
function wordClass(lexicon: Grammar): string {
  const letters = wordLetters(lexicon);
  return letters === '\\w' ? letters : LETTER;
}

/**
 * The shared parts of one lexicon: each group once, and what may stand between words.
 *
 * Words apart have one to four signs between them ("Windows-Sicherheit", "PC: locked"); parts written together
 * ("(ge|ver)sperrt", "l'ordinateur") have at most that. A gap is up to six words, as hyphens and apostrophes part
 * words here, and may hold decimals ("28.1% damaged"). Separators and words share no character, so no text can make matching slow.
 *
 * @throws Error naming the group that can't be compiled
 */
export function compileParts(lexicon: Grammar): SharedParts {
  const letters = wordLetters(lexicon);
  const parts: Record<string, string> = isUnspaced(lexicon)
    ? { '-': '[^。.!?|]{0,2}?', '~': '(?:[^。.!?|]|\\.\\d){0,14}?' }
    : {
        '-': `[^${letters}.!?]{1,4}`,
        _: `[^${letters}.!?]{0,4}`,
        ...(wordClass(lexicon) === LETTER ? { '-w': `[${letters}]` } : {}),
        '~': `(?:[^${letters}.!?]{1,8}${wordClass(lexicon)}+(?:\\.\\d+)?){0,6}?[^${letters}.!?]{1,8}`,
      };
  parts['-n'] = '\\d[\\d ().+/-]{4,24}\\d';
  for (const [name, entries] of Object.entries(lexicon.groups)) {
    const sources = entries.map((entry) => {
      try {
        if (entry.includes('{')) throw new Error('a group in a group');
        return compileSequence(parsePhrase(entry), lexicon);
      } catch (error) {
        throw new Error(`group "${name}", "${entry}": ${(error as Error).message}`);
      }
    });
    parts[name] = alternatives(sources);
  }
  return parts;
}

/**
 * Compiles phrases of one lexicon to the source of one regular expression over folded text, which names the
 * lexicon's shared parts (see `expandParts`).
 *
 * @throws Error naming the phrase, when it uses an unknown group or breaks the syntax
 */
export function compilePhrases(phrases: readonly string[], lexicon: Grammar): string {
  if (phrases.length === 0) return '(?!)';
  const body = alternatives(phrases.map((phrase) => compilePhrase(phrase, lexicon)));
  const letter = wordClass(lexicon);
  return isUnspaced(lexicon) ? body : `(?<!${letter})${body}(?!${letter})`;
}

function alternatives(sources: readonly string[]): string {
  return `(?:${[...new Set(sources)].join('|')})`;
}

function compilePhrase(phrase: string, lexicon: Grammar): string {
  try {
    const sides = phrase.split(' & ');
    if (sides.length > 2) throw new Error('more than one "&"');
    const [first, second] = sides.map((side) => compileSequence(parsePhrase(side), lexicon));
    if (first === undefined) throw new Error('nothing is required');
    return second === undefined ? first : `${first}${GAP}${second}|${second}${GAP}${first}`;
  } catch (error) {
    throw new Error(`phrase "${phrase}": ${(error as Error).message}`);
  }
}

/**
 * A separator belongs to the optional part beside it, so that leaving that part out leaves one separator, not two:
 * to the part after it where something required stands before, else to the part before it. A gap stays where an
 * optional part follows.
 */
function compileSequence(parts: readonly PhrasePart[], lexicon: Grammar): string {
  let source = '';
  let started = false;
  let separated = false;
  parts.forEach((part, index) => {
    if (part.kind === 'gap') return;
    if (part.kind === 'not') {
      source += `(?!${part.spaced ? APART : ''}${compileChoices(part.choices, lexicon)})`;
      return;
    }
    const own = compilePart(part, parts[index - 1], parts[index + 1], lexicon);
    const left = started && !separated ? separator(parts, index, lexicon) : '';
    if (!isOptional(part)) {
      source += left + own;
      started = true;
      separated = false;
    } else if (started && !separated && left !== GAP) {
      source += `(?:${left}${own})?`;
    } else {
      source += `${left}(?:${own}${separator(parts, nextPart(parts, index), lexicon)})?`;
      separated = true;
    }
  });
  return source;
}

function isOptional(part: PhrasePart): boolean {
  return 'optional' in part && part.optional;
}

function nextPart(parts: readonly PhrasePart[], index: number): number {
  return parts[index + 1]?.kind === 'gap' ? index + 2 : index + 1;
}

/** What stands before the part at an index. */
function separator(parts: readonly PhrasePart[], index: number, lexicon: Grammar): string {
  const part = parts[index];
  const previous = parts[index - 1];
  if (!part) return '';
  if (previous?.kind === 'gap') return GAP;
  if (part.spaced) return APART;
  return isUnspaced(lexicon) || part.kind === 'any' || previous?.kind === 'any' ? '' : TOGETHER;
}

function compilePart(
  part: Exclude<PhrasePart, { kind: 'gap' | 'not' }>,
  previous: PhrasePart | undefined,
  next: PhrasePart | undefined,
  lexicon: Grammar,
): string {
  switch (part.kind) {
    case 'word':
      return isUnspaced(lexicon) ? compileRun(part.text, part, previous, next) : compileWord(part, lexicon);
    case 'choice':
      return compileChoices(part.choices, lexicon);
    case 'group':
      if (!lexicon.groups[part.name]) throw new Error(`unknown group {${part.name}}`);
      return `{${part.name}}`;
    case 'number':
      return NUMBER;
    case 'any': {
      const alone = (!previous || part.spaced) && (!next || next.spaced);
      return isUnspaced(lexicon) ? '' : `${wordClass(lexicon)}${alone ? '+' : '*'}`;
    }
  }
}

function compileChoices(choices: readonly (readonly PhrasePart[])[], lexicon: Grammar): string {
  return alternatives(choices.map((choice) => compileSequence(choice, lexicon)));
}

type Word = Extract<PhrasePart, { kind: 'word' }>;

function compileWord(word: Word, lexicon: Grammar): string {
  const open = `${wordClass(lexicon)}*`;
  // A word that folding splits ("aujourd'hui", "pop-up") keeps its inner signs loose.
  return (word.openStart ? open : '') + pieces(word.text).join(TOGETHER) + (word.openEnd ? open : '');
}

/** A run of an unspaced script. Latin words in it ("PC") keep their boundaries. */
function compileRun(
  text: string,
  { openStart, openEnd, spaced }: Word,
  previous: PhrasePart | undefined,
  next: PhrasePart | undefined,
): string {
  const source = pieces(text).join(APART);
  const joinedLeft = openStart || (previous !== undefined && !spaced && previous.kind !== 'gap');
  const joinedRight = openEnd || (next !== undefined && !next.spaced && next.kind !== 'gap');
  const left = /^\w/.test(source) && !joinedLeft ? '\\b' : '';
  const right = /\w$/.test(source) && !joinedRight ? '\\b' : '';
  return left + source + right;
}

function pieces(text: string): string[] {
  const found = fold(text)
    .split(/[^\p{L}\p{M}\p{N}%]+/u)
    .filter(Boolean);
  if (found.length === 0) throw new Error(`nothing to match in "${text}"`);
  return found;
}
