/**
 * Letters of another alphabet that are drawn like Latin ones, read back as what the eye takes them for.
 *
 * Source: Unicode's confusables.txt, the subset that ordinary fonts draw alike.
 */

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  const letters = [...to];
  return new Map([...from].map((letter, index) => [letter, letters[index] ?? letter]));
}

/** Greek capitals look like other letters than their small forms do (Ν is N, ν is v), so case must still be there. */
const TO_LATIN = new Map([
  ...pairs(
    'авсԁеһніјкмоорѕтухԛѵԝьӏүАВСԀЕҺНІЈКМООРЅТУХԚѴԜЬӀҮ',
    'abcdehhijkmoopstyxqvwblyABCDEHHIJKMOOPSTYXQVWBlY',
  ),
  ...pairs('αβγεηικμνορτυχωϲϳ', 'abyenikuvoptuxwcj'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹͿ', 'ABEZHIKMNOPTYXCJ'),
  ...pairs('ոօսհցզՕՍ', 'nouhgqOU'),
]);
const TO_CYRILLIC = pairs('aceopxykmtiABCEHKMOPTXYI', 'асеорхукмтіАВСЕНКМОРТХУІ');
const TO_GREEK = pairs('avopxiukABEZHIKMNOPTYX', 'ανορχιυκΑΒΕΖΗΙΚΜΝΟΡΤΥΧ');

/** Latin letters beyond ASCII that NFKD leaves whole, lower case, as readers of Latin script would type them. */
const PLAIN_LATIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
  ƒ: 'f',
  ɑ: 'a',
  ɡ: 'g',
  ɩ: 'i',
  ...Object.fromEntries(pairs('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnoprstuvwyz')),
};
const NOT_PLAIN_LATIN = new RegExp(`[${Object.keys(PLAIN_LATIN).join('')}]`, 'g');

const FOREIGN = /[\u0370-\u058f]/;
const FOREIGN_ALL = /[\u0370-\u058f]/g;
/** A letter that only its own alphabet has. */
const UNMISTAKABLE = new RegExp(`(?![${[...TO_LATIN.keys()].join('')}])(?=\\p{L})[\\u0370-\\u058f]`, 'u');
const GREEK = /[\u0370-\u03ff]/;
const WORD = /[A-Za-z\u0370-\u058f]+/g;

/**
 * Reads look-alike letters as Latin in words that mix alphabets, and everywhere in a text that has no letter which
 * only another alphabet knows. A mixed word with such a letter ("Bирус") is read in that alphabet instead.
 *
 * @param text composed text without accents, its case kept
 */
export function readLookAlikes(text: string): string {
  if (!FOREIGN.test(text)) return text;
  if (/[A-Za-z]/.test(text) && !UNMISTAKABLE.test(text)) return toLatin(text);
  return text.replace(WORD, (word) => {
    if (!FOREIGN.test(word) || !/[A-Za-z]/.test(word)) return word;
    if (!UNMISTAKABLE.test(word)) return toLatin(word);
    const table = GREEK.test(word) ? TO_GREEK : TO_CYRILLIC;
    return [...word].every((letter) => !/[A-Za-z]/.test(letter) || table.has(letter))
      ? word.replace(/[A-Za-z]/g, (letter) => table.get(letter) ?? letter)
      : word;
  });
}

function toLatin(text: string): string {
  return text.replace(FOREIGN_ALL, (letter) => TO_LATIN.get(letter) ?? letter);
}

/** Spells Latin letters beyond ASCII with plain ones ("ß" is "ss", small capitals are letters). Takes lower case. */
export function plainLatin(text: string): string {
  return text.replace(NOT_PLAIN_LATIN, (letter) => PLAIN_LATIN[letter] ?? letter);
}
