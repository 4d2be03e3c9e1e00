import { describe, expect, it } from 'vitest';
import { readFromComment, writeInComment } from '../../../../src/detection/lexicon/in-comment.ts';

describe('text in a comment', () => {
  const parts = ['\\w*/[^a]*/x', 'ein\nzwei\t`drei` "vier"', '', '警告'];

  it('comes back as it was from the source of a function', () => {
    const text = writeInComment(parts);
    // What the build makes of it.
    const source = new Function(`return (function(){${text}}+"")`)() as string;
    expect(readFromComment(source)).toEqual(parts);
  });

  it('ends where it should', () => {
    expect(writeInComment(parts).indexOf('*/')).toBe(writeInComment(parts).length - 2);
  });
});
