const PART = '\f';
/** Would end the comment early. A sign of the private use area stands for it; folded text has none. */
const END = '*/';
const END_INSIDE = '\ue000';

/** Writes parts of plain text into one comment of JavaScript. */
export function writeInComment(parts: readonly string[]): string {
  return `/*${parts.join(PART).replaceAll(END, END_INSIDE)}*/`;
}

/** Reads the parts out of the source of a function that holds nothing but such a comment. */
export function readFromComment(source: string): string[] {
  return source
    .slice(source.indexOf('/*') + 2, source.lastIndexOf('*/'))
    .replaceAll(END_INSIDE, END)
    .split(PART);
}
