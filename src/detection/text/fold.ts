import { undoLeet } from './leet.ts';
import { plainLatin, readLookAlikes } from './look-alikes.ts';

/**
 * Folding: the one normal form that phrases, page text and titles are brought to before matching.
 *
 * What it undoes is what real pages do to slip past a word filter: full-width forms (NFKC), accents left out
 * or put in, zero-width and bidi marks, soft hyphens, underscores and no-break spaces between words, letters
 * of another alphabet that look alike, letters set one by one ("V i r u s") and leet digits ("Err00r").
 */

/** Combining marks of Latin, Greek and Cyrillic, enclosing ones too. Dakuten and vowel signs of other scripts stay. */
const MARKS = /[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f]/g;
/** Control and format characters and what Unicode says to leave undrawn; line breaks and tabs are white space. */
const INVISIBLE = /(?![\t\n\v\f\r])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * A superset of {@link INVISIBLE} that is quickly made and tested, without the look-ahead and Unicode's properties:
 * ordinary text in any language is spared them.
 */
const MAYBE_INVISIBLE =
  /[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890-\u0891\u08e2\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff]/;
/** Blanks that belong to no word break of their own: what a kit puts between the letters of one word. */
const SOFT_BLANK = /[\u00a0\u2000-\u200a\u202f\u205f\u2800\u3164\uffa0\u115f\u1160]/g;
const LINE_BREAK = /\u0085/g;
const TRADE_SIGN = /[™℠®©]/g;
const NOT_ASCII = /[^\t\n\r\u0020-\u007e]/;

/** Letters set in a black or white circle or box, and flag letters, which NFKD leaves whole. */
const BOXED = /[\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}\u{1f1e6}-\u{1f1ff}]/gu;
/** What all of them begin with in UTF-16. */
const BOXED_LEAD = '\ud83c';
/** Letters outside Latin script, which recombine when their marks are gone; signs and punctuation don't. */
const MAY_RECOMBINE = /[\u0370-\u1fff\u2c00-\uffff]/;
const BOXED_STARTS = [0x1f1e6, 0x1f170, 0x1f150, 0x1f130];

const LETTER = 'A-Za-z\\u00c0-\\u024f\\u0370-\\u058f';
/** Four or more single letters with one separator between each: "V I R U S", "d-e-f-e-n-d-e-r". */
const SPLIT_LETTERS = new RegExp(
  `(?<![${LETTER}0-9])[${LETTER}]([ _]{1,2}|[.*-])[${LETTER}](?:\\1[${LETTER}0-9])+\\1[${LETTER}](?![${LETTER}0-9])`,
  'g',
);

/** Abbreviations that stand amid a sentence, whose full stop must not end it: Romanian "dvs." (your), "tel.", "nr.". */
const INNER_STOP = /(?<![a-z0-9])(dvs?|tel|nr)\.(?= )/g;

/** Scripts written without spaces, and Hangul, whose spaces are put and left out at will. */
const UNSPACED =
  '\\u1100-\\u11ff\\u3001-\\u3003\\u3005-\\u3011\\u3041-\\u318f\\u31f0-\\u31ff\\u3400-\\u9fff\\uac00-\\ud7a3\\uf900-\\ufaff';
const UNSPACED_GAP = new RegExp(
  `(?<=[${UNSPACED}]) (?=[${UNSPACED}\\w"'([])|(?<=[\\w.,:;!?)\\]"'%]) (?=[${UNSPACED}])`,
  'g',
);
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`);
/** A dash, or the kanji for one, in place of the long vowel sign inside a word of katakana. */
const FALSE_LONG_VOWEL = /(?<=[\u30a1-\u30fa])[-\u2500一](?=[\u30a1-\u30fa])/g;
/** Katakana that are drawn like hiragana, and small ones that are written large as well ("ウィルス" and "ウイルス"). */
const KANA_TWIN: Readonly<Record<string, string>> = {
  ヘ: 'へ',
  ベ: 'べ',
  ペ: 'ぺ',
  ウィ: 'ウイ',
  ウェ: 'ウエ',
};

/**
 * Brings text to the form that all matching is done on.
 *
 * @param text any text as shown to the person; callers bound its length first
 * @returns lower-case text, without accents, invisible characters and doubled spaces; line breaks become spaces,
 * spaces beside Chinese, Japanese and Korean characters go. Digits inside words are read as letters ("err00r" is
 * "error"), so numbers are sought in {@link tidy} text. Takes time in proportion to the length, and never throws.
 */
export function fold(text: string): string {
  const ascii = !NOT_ASCII.test(text);
  const plain = ascii ? text : toPlainLetters(text);
  let folded = collapse(joinSplitLetters(plain)).toLowerCase();
  if (!ascii) folded = foldLowerCase(folded);
  return undoLeet(folded.replace(INNER_STOP, '$1'));
}

/** What must be done while there is case, since capitals look like other letters than small ones do. */
function toPlainLetters(text: string): string {
  const seen = withoutInvisible(text);
  const unboxed = seen.includes(BOXED_LEAD) ? seen.replace(BOXED, unbox) : seen;
  const bare = unboxed.normalize('NFKD').replace(MARKS, '');
  const composed = MAY_RECOMBINE.test(bare) ? bare.normalize('NFC') : bare;
  return readLookAlikes(composed.replace(/[\u2010-\u2015\u2212]/g, '-'));
}

function foldLowerCase(text: string): string {
  const folded = plainLatin(text)
    .replace(/[\u2018\u2019\u02bc\u2032`]/g, "'")
    .replace(/ς/g, 'σ');
  if (!HAS_UNSPACED.test(folded)) return folded;
  return folded
    .replace(UNSPACED_GAP, '')
    .replace(FALSE_LONG_VOWEL, 'ー')
    .replace(/[ヘベペ]|ウ[ィェ]/g, (kana) => KANA_TWIN[kana] ?? kana);
}

function withoutInvisible(text: string): string {
  const blank = text.replace(SOFT_BLANK, '_').replace(TRADE_SIGN, ' ');
  return MAYBE_INVISIBLE.test(blank) ? blank.replace(LINE_BREAK, '\n').replace(INVISIBLE, '') : blank;
}

function unbox(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  const start = BOXED_STARTS.find((first) => code >= first) ?? code;
  return String.fromCharCode(97 + code - start);
}

function joinSplitLetters(text: string): string {
  return text.replace(SPLIT_LETTERS, (run) => run.replace(/[ _.*-]/g, ''));
}

function collapse(text: string): string {
  return text.replace(/[\s_]+/g, ' ').trim();
}

/**
 * The light form in which numbers are sought and quotes are kept: NFKC (full-width digits become plain ones),
 * invisible characters removed, letters set one by one joined, white space and underscores made single spaces.
 * Case and accents stay.
 */
export function tidy(text: string): string {
  const plain = NOT_ASCII.test(text) ? withoutInvisible(text).normalize('NFKC') : text;
  return collapse(joinSplitLetters(plain));
}
