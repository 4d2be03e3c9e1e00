import { describe, expect, it } from 'vitest';
import { isQuoted } from '../../../../src/detection/text/quotation.ts';

function claimIn(text: string, claim = 'PC LOCKED'): boolean {
  return isQuoted(text, text.indexOf(claim), claim.length);
}

describe('isQuoted', () => {
  it.each([
    'a pop-up said "PC LOCKED, call us" and beeped',
    'a pop-up said “PC LOCKED” to me',
    'il dit « PC LOCKED », que faire',
    'da steht „PC LOCKED“, was nun',
    'då står det ”PC LOCKED” bara',
    'der står »PC LOCKED« nu',
    '画面に「PC LOCKED」と出ました',
    'first "hello", then "PC LOCKED" again',
  ])('finds the quotation in %s', (text) => {
    expect(claimIn(text)).toBe(true);
  });

  it.each([
    'PC LOCKED',
    '"Error 0x80": PC LOCKED. "Call now"',
    '“Windows” PC LOCKED “Support”',
    '«Windows» PC LOCKED «Support»',
    "the owner's PC LOCKED for the family's safety",
    'a screen of 24" PC LOCKED',
    '「ウイルス」PC LOCKED「警告」',
    '“a mark that nobody closed, PC LOCKED',
  ])('finds none in %s', (text) => {
    expect(claimIn(text)).toBe(false);
  });

  it('takes a mark far away for one that was never closed', () => {
    expect(claimIn(`“${'word '.repeat(100)}PC LOCKED”`)).toBe(false);
  });
});
