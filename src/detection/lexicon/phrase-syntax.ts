/** One part of a phrase, in order. `spaced` tells whether a blank stands before it. */
export type PhrasePart = { readonly spaced: boolean } & (
  | { readonly kind: 'word'; readonly text: string; readonly openStart: boolean; readonly openEnd: boolean }
  | {
      readonly kind: 'choice';
      readonly choices: readonly (readonly PhrasePart[])[];
      readonly optional: boolean;
    }
  | { readonly kind: 'group'; readonly name: string; readonly optional: boolean }
  /** None of these may follow. */
  | { readonly kind: 'not'; readonly choices: readonly (readonly PhrasePart[])[] }
  /** A lone `*`: the rest of a word beside a bracket, or any one word between blanks. */
  | { readonly kind: 'any' }
  /** A lone `#`: digits as a telephone number is written. */
  | { readonly kind: 'number' }
  | { readonly kind: 'gap' }
);

/**
 * Parses one side of a phrase (the text between `&`), in the syntax that `Lexicon` describes.
 *
 * @throws Error where a bracket isn't closed, a sign stands where it can't, or nothing would be required
 */
export function parsePhrase(text: string): PhrasePart[] {
  const parts: PhrasePart[] = [];
  let at = 0;
  let spaced = false;
  const optional = (): boolean => {
    if (text[at] !== '?') return false;
    at += 1;
    return true;
  };
  while (at < text.length) {
    const rest = text.slice(at);
    const group = /^\{([a-zA-Z]\w*)\}/.exec(rest);
    const word = /^(?:[^\s()|~{}?&!]|!(?!\())+/.exec(rest)?.[0];
    if (/^\s/.test(rest)) {
      spaced = true;
      at += 1;
      continue;
    }
    if (rest.startsWith('(')) {
      const end = closingBracket(text, at);
      const choices = splitChoices(text.slice(at + 1, end)).map(parsePhrase);
      at = end + 1;
      parts.push({ kind: 'choice', spaced, choices, optional: optional() });
    } else if (rest.startsWith('!(')) {
      const end = closingBracket(text, at + 1);
      parts.push({ kind: 'not', spaced, choices: splitChoices(text.slice(at + 2, end)).map(parsePhrase) });
      at = end + 1;
    } else if (group) {
      at += group[0].length;
      parts.push({ kind: 'group', spaced, name: group[1] as string, optional: optional() });
    } else if (rest.startsWith('~')) {
      at += 1;
      parts.push({ kind: 'gap', spaced });
    } else if (word) {
      at += word.length;
      parts.push({ ...parseWord(word), spaced });
    } else {
      throw new Error(`unexpected "${rest[0]}"`);
    }
    spaced = false;
  }
  checkParts(parts);
  return parts;
}

function parseWord(word: string) {
  if (word === '*') return { kind: 'any' } as const;
  if (word === '#') return { kind: 'number' } as const;
  const text = word.replace(/^\*|\*$/g, '');
  if (text.includes('*')) throw new Error(`"*" inside "${word}"`);
  return { kind: 'word', text, openStart: word.startsWith('*'), openEnd: word.endsWith('*') } as const;
}

function checkParts(parts: readonly PhrasePart[]): void {
  const lastRequired = parts.findLastIndex(
    (part) => part.kind !== 'gap' && part.kind !== 'not' && !('optional' in part && part.optional),
  );
  if (lastRequired < 0) throw new Error('nothing is required');
  parts.forEach((part, index) => {
    if (part.kind === 'gap' && (index === 0 || index > lastRequired || parts[index + 1]?.kind === 'gap')) {
      throw new Error('a gap must stand between words');
    }
  });
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

/** Splits at the bars that stand in no inner bracket. */
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
