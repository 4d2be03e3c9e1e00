/** Marks that open a quotation, each with those that close it. Some languages close with what others open with. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '“': '”',
  '„': '“”',
  '”': '”',
  '「': '」',
  '『': '』',
};
/** A quotation longer than this, in characters, is no quotation, but a mark that somebody forgot to close. */
const LONGEST = 400;

/**
 * Tells whether part of a text stands wholly between quotation marks, as in a forum post that repeats what a pop-up
 * said. Apostrophes are no quotation marks here.
 *
 * @param at offset of the part
 * @param length of the part, in UTF-16 units
 */
export function isQuoted(text: string, at: number, length: number): boolean {
  let closers = '';
  let opened = 0;
  for (let index = 0; index < at; index += 1) {
    const sign = text[index] as string;
    if (closers.includes(sign)) closers = '';
    else if ((!closers || index - opened > LONGEST) && CLOSERS[sign]) {
      closers = CLOSERS[sign];
      opened = index;
    }
  }
  if (!closers || at - opened > LONGEST) return false;
  const part = text.slice(at, at + length);
  const after = text.slice(at + length, at + length + LONGEST);
  return [...closers].some((closer) => !part.includes(closer) && after.includes(closer));
}
