import { fold } from '../text/fold.ts';
import type { Lexicon } from './lexicon.ts';

/** Up to five words, or what stands for them, without leaving the sentence. */
const WORD_GAP = "(?:[^\\w.!?]+[\\w'%-]+){0,5}?[^\\w.!?]+";
const CHARACTER_GAP = '[^。！？!?]{0,14}?';
/** What may stand between two neighbouring words of a phrase: "Windows-Sicherheit", "l'ordinateur", "PC: locked". */
const BETWEEN_WORDS = '[^\\w.!?]{1,4}';

/** True for lexicons in whose script words are matched inside longer runs, without boundaries. */
function isUnspaced(lexicon: Pick<Lexicon, 'script'>): boolean {
  return lexicon.script !== 'latin';
}

/**
 * Compiles phrases of one lexicon to the source of one regular expression (no flags) over folded text.
 *
 * @throws Error naming the phrase, when it uses an unknown group or unbalanced brackets
 */
export function compilePhrases(
  phrases: readonly string[],
  lexicon: Pick<Lexicon, 'script' | 'groups'>,
): string {
  if (phrases.length === 0) return '(?!)';
  const unspaced = isUnspaced(lexicon);
  const sources = [...new Set(phrases.map((phrase) => compilePhrase(phrase, lexicon)))];
  const body = `(?:${sources.join('|')})`;
  return unspaced ? body : `(?<!\\w)${body}(?!\\w)`;
}

function compilePhrase(phrase: string, lexicon: Pick<Lexicon, 'script' | 'groups'>): string {
  try {
    const gap = isUnspaced(lexicon) ? CHARACTER_GAP : WORD_GAP;
    const sides = phrase.split(' & ');
    if (sides.length > 2) throw new Error('more than one "&"');
    const [first, second] = sides.map((side) =>
      compileSequence(expand(side, lexicon.groups), isUnspaced(lexicon)),
    );
    if (first === undefined) throw new Error('empty');
    return second === undefined ? first : `${first}${gap}${second}|${second}${gap}${first}`;
  } catch (error) {
    throw new Error(`phrase "${phrase}": ${(error as Error).message}`);
  }
}

function expand(text: string, groups: Lexicon['groups']): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const entries = groups[name];
    if (!entries) throw new Error(`unknown group {${name}}`);
    return `(${entries.join('|')})`;
  });
}

type Token = {
  readonly kind: 'word' | 'alternatives' | 'gap';
  readonly source: string;
  readonly optional: boolean;
};

function compileSequence(text: string, unspaced: boolean): string {
  const tokens = tokenize(text.trim(), unspaced);
  const separator = unspaced ? '' : BETWEEN_WORDS;
  let source = '';
  let needsSeparator = false;
  for (const token of tokens) {
    if (token.kind === 'gap') {
      source += token.source;
      needsSeparator = false;
    } else if (token.optional) {
      // The separator belongs to the optional part, so that leaving it out leaves one separator, not two.
      source += needsSeparator ? `(?:${separator}${token.source})?` : `(?:${token.source}${separator})?`;
    } else {
      source += (needsSeparator ? separator : '') + token.source;
      needsSeparator = true;
    }
  }
  return source;
}

function tokenize(text: string, unspaced: boolean): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text[at];
    if (character === ' ') {
      at += 1;
    } else if (character === '(') {
      const end = closingBracket(text, at);
      const optional = text[end + 1] === '?';
      const choices = splitChoices(text.slice(at + 1, end)).map((choice) =>
        compileSequence(choice, unspaced),
      );
      tokens.push({ kind: 'alternatives', source: `(?:${choices.join('|')})`, optional });
      at = end + (optional ? 2 : 1);
    } else if (character === '~') {
      tokens.push({ kind: 'gap', source: unspaced ? CHARACTER_GAP : WORD_GAP, optional: false });
      at += 1;
    } else {
      const word = /^[^\s()|~]+/.exec(text.slice(at))?.[0];
      if (!word) throw new Error(`unexpected "${character}"`);
      tokens.push({ kind: 'word', source: compileWord(word, unspaced), optional: false });
      at += word.length;
    }
  }
  return tokens;
}

function closingBracket(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error('a bracket is not closed');
}

function splitChoices(text: string): string[] {
  const choices: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (text[at] === '|' && depth === 0) {
      choices.push(text.slice(start, at));
      start = at + 1;
    }
  }
  choices.push(text.slice(start));
  return choices;
}

function compileWord(word: string, unspaced: boolean): string {
  const open = unspaced ? '' : '\\w*';
  const leading = word.startsWith('*') ? open : '';
  const trailing = word.length > 1 && word.endsWith('*') ? open : '';
  const core = fold(word.replace(/^\*|\*$/g, ''));
  // A word that folding splits ("aujourd'hui", "pop-up") keeps its inner signs loose.
  return (
    leading +
    core
      .split(/[^\p{L}\p{N}%]+/u)
      .filter(Boolean)
      .map(escapeSource)
      .join(unspaced ? '' : '[^\\w.!?]{0,3}') +
    trailing
  );
}

function escapeSource(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
