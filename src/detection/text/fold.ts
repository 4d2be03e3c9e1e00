/**
 * Folding: the one normal form that phrases, page text and titles are brought to before matching.
 *
 * What it undoes is what real pages do to slip past a word filter: full-width forms (NFKC), accents left out
 * or put in, zero-width and bidi marks, soft hyphens, underscores and no-break spaces between words, letters
 * of another alphabet that look alike, letters set one by one ("V i r u s") and leet digits ("Err00r").
 */

// biome-ignore lint/suspicious/noMisleadingCharacterClass: combining marks are listed on purpose, to be removed
const MARKS = /[\u0300-\u036f]/g;
const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u{e0000}-\u{e007f}]/gu;
const NOT_ASCII = /[^\u0020-\u007e]/;
const CJK = '\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff';
const CJK_GAP = new RegExp(`([${CJK}、。「」！？])[\\s_]+(?=[${CJK}、。「」！？])`, 'g');

/** Letters that NFKD leaves whole but that readers of Latin script write with plain letters. */
const LATIN: Readonly<Record<string, string>> = {
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
  ſ: 's',
};
const LATIN_SPECIAL = /[ßæœøđðþłıħŧŋĸſ]/g;

/** Cyrillic and Greek letters that look like Latin ones (Unicode confusables.txt, the lower-case subset). */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  н: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  ԁ: 'd',
  ɡ: 'g',
  ӏ: 'l',
  ո: 'n',
  ԛ: 'q',
  ѵ: 'v',
  ԝ: 'w',
  ь: 'b',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  μ: 'u',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  γ: 'y',
  ω: 'w',
};
const MIXED_WORD =
  /[a-z]*(?:[a-z][\u0370-\u058f\u0261]|[\u0370-\u058f\u0261][a-z])[a-z\u0370-\u058f\u0261]*/g;
const FOREIGN_LETTER = /[\u0370-\u058f\u0261]/g;

const LEET_WORD = /[a-z0-9]*[a-z][0-9@$]{1,2}[a-z][a-z0-9@$]*/g;
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};
/** Four or more single letters with one separator between each: "V I R U S", "d-e-f-e-n-d-e-r". */
const SPLIT_LETTERS = /(?<![a-z0-9])[a-z](?:([ ._*-])[a-z](?:\1[a-z]){2,})(?![a-z0-9])/g;

/**
 * Brings text to the form that all matching is done on.
 *
 * @param text any text as shown to the person; callers bound its length first
 * @returns lower-case text, without accents, invisible characters and doubled spaces; line breaks become spaces.
 * Digits inside words are read as letters ("err00r" is "error"), so numbers are sought in {@link tidy} text.
 */
export function fold(text: string): string {
  let folded = text.toLowerCase();
  if (NOT_ASCII.test(folded)) folded = foldUnicode(folded);
  folded = folded.replace(/[\s_]+/g, ' ').trim();
  folded = folded.replace(SPLIT_LETTERS, (run) => run.replace(/[^a-z]/g, ''));
  return folded.replace(LEET_WORD, unleet);
}

function foldUnicode(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(LATIN_SPECIAL, (letter) => LATIN[letter] ?? letter)
    .replace(MIXED_WORD, (word) => word.replace(FOREIGN_LETTER, (letter) => LOOK_ALIKE[letter] ?? letter))
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(CJK_GAP, '$1');
}

/** Hexadecimal codes ("0x80072ee7") stay as they are: they are quoted as evidence of a made-up error. */
function unleet(word: string): string {
  return /^0x|^[0-9a-f]+$/.test(word) ? word : word.replace(/[0-9@$]/g, (digit) => LEET[digit] ?? digit);
}

/**
 * The light form in which numbers are sought and quotes are kept: NFKC (full-width digits become plain ones),
 * invisible characters removed, white space and underscores made single spaces. Case and accents stay.
 */
export function tidy(text: string): string {
  const plain = NOT_ASCII.test(text) ? text.normalize('NFKC').replace(INVISIBLE, '') : text;
  return plain.replace(/[\s_]+/g, ' ').trim();
}
