import { type Message, splitMessage } from './format.ts';

const STRETCH = 1.35;
const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  u: 'ü',
  A: 'Å',
  E: 'É',
  O: 'Ø',
};

/** Makes a message of the made-up right-to-left language: accented, a third longer, each word run right to left. */
export function pseudoMessage(message: Message): Message {
  if (typeof message === 'string') return pseudoText(message);
  return Object.fromEntries(Object.entries(message).map(([form, text]) => [form, pseudoText(text)]));
}

function pseudoText(text: string): string {
  const pieces = splitMessage(text).map((piece) =>
    'text' in piece ? piece.text.replace(/[\p{L}’']+/gu, pseudoWord) : `{${piece.placeholder}}`,
  );
  const padding = ' ~'.repeat(Math.ceil((text.length * (STRETCH - 1)) / 2));
  return `${pieces.join('')}${padding}`;
}

/** U+202E and U+202C make any letters run right to left. */
function pseudoWord(word: string): string {
  return `\u202e${word.replace(/./gu, (letter) => ACCENTS[letter] ?? letter)}\u202c`;
}
