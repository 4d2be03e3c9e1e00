import fc from 'fast-check';

/** What real pages do to their words to slip past a filter, as arbitraries of changed sentences. */

/** Replaces any of the characters for which `options` has something else. */
export function withSome(
  sentence: string,
  options: (sign: string) => readonly string[],
): fc.Arbitrary<string> {
  return fc
    .tuple(...[...sentence].map((sign) => fc.constantFrom(sign, ...options(sign))))
    .map((signs) => signs.join(''));
}

/** Cyrillic letters drawn like Latin ones. */
export const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  i: 'і',
};
export const LEET: Readonly<Record<string, string>> = { o: '0', e: '3', i: '1', a: '4' };
export const INVISIBLE = ['\u200b', '\u200d', '\u2060', '\u00ad', '\ufeff'];
export const BLANKS = ['\u00a0', '\u2003', '\u3000', '_', '  ', '\n', '\t'];

/** Changes one letter of any of the longer words by a table. */
export function onePerWord(sentence: string, table: Readonly<Record<string, string>>): fc.Arbitrary<string> {
  return fc
    .tuple(
      ...sentence.split(' ').map((word) => {
        const places = [...word].flatMap((letter, at) => (table[letter] === undefined ? [] : [at]));
        if (places.length === 0 || word.length < 4) return fc.constant(word);
        return fc
          .constantFrom(-1, ...places)
          .map((at) => (at < 0 ? word : word.slice(0, at) + table[word[at] as string] + word.slice(at + 1)));
      }),
    )
    .map((words) => words.join(' '));
}

/** The sentence in the full-width forms of East Asian fonts. */
export function inFullWidth(sentence: string): string {
  return sentence.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

/** The longer words with their letters set one by one. */
export function setApart(sentence: string): string {
  return sentence
    .split(' ')
    .map((word) => (/^[a-z]{4,}$/i.test(word) ? word.split('').join('\u00a0') : word))
    .join(' ');
}
