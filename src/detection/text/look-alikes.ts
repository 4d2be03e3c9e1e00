/**
 * Letters of another alphabet that are drawn like Latin ones, read back as what the eye takes them for.
 *
 * Source: Unicode's confusables.txt, the subset that ordinary fonts draw alike.
 */

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  const letters = [...to];
  return new Map([...from].map((letter, index) => [letter, letters[index] ?? letter]));
}

/** The tables are made when a text first has a letter of another alphabet: most frames never have one. */
let tables: ReturnType<typeof makeTables> | undefined;

function makeTables() {
  // Greek capitals look like other letters than their small forms do (Ν is N, ν is v), so case must still be there.
  const toLatin = new Map([
    ...pairs(
      'авсԁеһніјкмоорѕтухԛѵԝьӏүАВСԀЕҺНІЈКМООРЅТУХԚѴԜЬӀҮ',
      'abcdehhijkmoopstyxqvwblyABCDEHHIJKMOOPSTYXQVWBlY',
    ),
    ...pairs('αβγεηικμνορτυχωϲϳ', 'abyenikuvoptuxwcj'),
    ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹͿ', 'ABEZHIKMNOPTYXCJ'),
    ...pairs('ոօսհցզՕՍ', 'nouhgqOU'),
  ]);
  return {
    toLatin,
    toCyrillic: pairs('aceopxykmtiABCEHKMOPTXYI', 'асеорхукмтіАВСЕНКМОРТХУІ'),
    toGreek: pairs('avopxiukABEZHIKMNOPTYX', 'ανορχιυκΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'),
    /** A letter that only its own alphabet has. */
    unmistakable: new RegExp(`(?![${[...toLatin.keys()].join('')}])(?=\\p{L})[\\u0370-\\u058f]`, 'u'),
  };
}

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
};
const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ';
const SMALL_LETTERS = 'abcdefghijklmnoprstuvwyz';
const NOT_PLAIN_LATIN = new RegExp(`[${Object.keys(PLAIN_LATIN).join('')}${SMALL_CAPITALS}]`, 'g');

const FOREIGN = /[\u0370-\u058f]/;
const FOREIGN_ALL = /[\u0370-\u058f]/g;
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
  tables ??= makeTables();
  const { toLatin, toCyrillic, toGreek, unmistakable } = tables;
  const inLatin = (mixed: string) => mixed.replace(FOREIGN_ALL, (letter) => toLatin.get(letter) ?? letter);
  if (/[A-Za-z]/.test(text) && !unmistakable.test(text)) return inLatin(text);
  return text.replace(WORD, (word) => {
    if (!FOREIGN.test(word) || !/[A-Za-z]/.test(word)) return word;
    if (!unmistakable.test(word)) return inLatin(word);
    const table = GREEK.test(word) ? toGreek : toCyrillic;
    return [...word].every((letter) => !/[A-Za-z]/.test(letter) || table.has(letter))
      ? word.replace(/[A-Za-z]/g, (letter) => table.get(letter) ?? letter)
      : word;
  });
}

/** Spells Latin letters beyond ASCII with plain ones ("ß" is "ss", small capitals are letters). Takes lower case. */
export function plainLatin(text: string): string {
  return text.replace(
    NOT_PLAIN_LATIN,
    (letter) => PLAIN_LATIN[letter] ?? SMALL_LETTERS[SMALL_CAPITALS.indexOf(letter)] ?? letter,
  );
}
