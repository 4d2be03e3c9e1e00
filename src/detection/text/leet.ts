const LEET: Readonly<Record<string, string>> = { 0: 'o', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' };
/** One or two signs between letters. The look-behind keeps it linear: a word is tried from its first sign only. */
const LEET_WORD = /(?<![a-z0-9@$])[a-z0-9@$]{0,30}?[a-z][0-9@$]{1,2}[a-z][a-z0-9@$]*/g;
/** "Ox80072ee7", with a letter for the nought. */
const FALSE_HEX = /(?<![a-z0-9])ox(?=[0-9][0-9a-z]+)/g;
const VOWEL = /[aeiouy]/;

/**
 * Reads digits inside words as the letters they stand for ("err00r" is "error", "m1crosoft" is "microsoft").
 * Hexadecimal codes ("code0x268d3") and mail addresses stay as they are; "Ox80…" becomes "0x80…".
 *
 * @param text lower-case ASCII, other letters are left alone
 */
export function undoLeet(text: string): string {
  return text
    .replace(FALSE_HEX, '0x')
    .replace(LEET_WORD, (word, at: number) =>
      isHexadecimal(word) || isMailAddress(word, text, at) ? word : readDigits(word),
    );
}

function isHexadecimal(word: string): boolean {
  if (/0x\d/.test(word)) return true;
  return /^[0-9a-f]+$/.test(word) && (word.length > 5 || word.replace(/\D/g, '').length > 1);
}

function isMailAddress(word: string, text: string, at: number): boolean {
  return word.includes('@') && /^[.-]\w/.test(text.slice(at + word.length, at + word.length + 2));
}

function readDigits(word: string): string {
  const letters = word.replace(/[0-9@$]/g, (sign, at: number) => {
    if (sign === '1') return oneIsL(word, at) ? 'l' : 'i';
    return LEET[sign] ?? sign;
  });
  // The one word in which kits write two noughts for one o.
  return letters.replace('erroor', 'error');
}

/** A one is l beside a vowel ("a1ert", "b1ocked", "ca11"), i between consonants and before "on" ("v1rus", "infect1on"). */
function oneIsL(word: string, at: number): boolean {
  const before = word.slice(0, at).replace(/1+$/, '').at(-1) ?? '';
  const after = word.slice(at + 1).replace(/^1+/, '');
  if (VOWEL.test(before) || word[at - 1] === '1' || word[at + 1] === '1') return true;
  return VOWEL.test(after[0] ?? '') && !(/[st]/.test(before) && after.startsWith('on'));
}
