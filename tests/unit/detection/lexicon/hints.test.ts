import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../../src/detection/lexicon/compile-lexicon.ts';
import { HintFinder } from '../../../../src/detection/lexicon/hints.ts';
import type { Lexicon, LexiconExamples, PhraseList } from '../../../../src/detection/lexicon/lexicon.ts';
import { CLAIM_LISTS, LexiconMatcher } from '../../../../src/detection/lexicon/matcher.ts';
import { needsOf } from '../../../../src/detection/lexicon/needs.ts';
import { writeNeeds } from '../../../../src/detection/lexicon/written-needs.ts';
import { fold } from '../../../../src/detection/text/fold.ts';

/** The lists that give reason for a dear look. */
const TELLING: readonly PhraseList[] = [...CLAIM_LISTS, 'lure'];

const modules = import.meta.glob<Record<string, Lexicon | LexiconExamples>>(
  ['../../../../src/detection/lexicon/??.ts', '../../../../src/detection/lexicon/??-????.ts'],
  { eager: true },
);
const languages = Object.values(modules).flatMap((module) => {
  const lexicon = Object.values(module).find((value): value is Lexicon => 'claims' in value);
  return lexicon ? [{ lexicon, examples: module.examples as LexiconExamples }] : [];
});

function finderOf(lexicons: readonly Pick<Lexicon, 'script' | 'groups' | 'claims' | 'lure'>[]): HintFinder {
  const needs = lexicons.map((lexicon) =>
    needsOf(lexicon, [...Object.values(lexicon.claims).flat(), ...lexicon.lure]),
  );
  return new HintFinder(writeNeeds(needs));
}

describe.each(languages)('hints of $lexicon.language', ({ lexicon, examples }) => {
  const finder = finderOf([lexicon]);
  const matcher = new LexiconMatcher(compileLexicon(lexicon));
  const sentences = examples.positive.map(([, sentence]) => fold(sentence));

  it('stand wherever a claim or a lure matches', () => {
    for (const text of [...sentences, sentences.join(' | '), sentences.join(' ')]) {
      const hints = [...finder.find(text)];
      for (const list of TELLING) {
        for (const { at, text: found } of matcher.find(list, text)) {
          const covers = hints.some((hint) => hint.from <= at && hint.to >= at + found.length);
          // Beyond its reach on either side a sentence isn't followed: real ones are shorter.
          if (found.length < 150) expect(covers, `${list}: "${found}" in "${text.slice(0, 200)}"`).toBe(true);
        }
      }
    }
  });

  it('stand where much is put between the words', () => {
    for (const text of sentences) {
      const padded = text.replace(/ (?=[a-z])/g, ' 28.1 ');
      for (const list of TELLING) {
        if (matcher.find(list, padded).length > 0) expect(finder.mayStand(padded), padded).toBe(true);
      }
    }
  });
});

describe('HintFinder', () => {
  const lexicon = (claims: readonly string[], script: Lexicon['script'] = 'latin') => ({
    script,
    groups: { mal: ['(virus|trojan)*'] },
    claims: { infected: claims, locked: [], stolen: [], expired: [], illegal: [], damaged: [] },
    lure: [],
  });
  const mayStand = (claims: readonly string[], text: string, script: Lexicon['script'] = 'latin') =>
    finderOf([lexicon(claims, script)]).mayStand(fold(text));

  it('asks for every word that a phrase needs, in order', () => {
    expect(mayStand(['{mal} ~ found'], 'A trojan was found.')).toBe(true);
    expect(mayStand(['{mal} ~ found'], 'We found a trojan.')).toBe(false);
    expect(mayStand(['{mal} & found'], 'We found a trojan.')).toBe(true);
  });

  it('asks for words that are as near as the phrase has them', () => {
    const near = 'virus (*)? found';
    expect(mayStand([near], 'A virus was found.')).toBe(true);
    expect(mayStand([near], 'A virus that we have never seen was found.')).toBe(false);
    expect(mayStand(['virus ~ found'], 'A virus of one two three four five found.')).toBe(true);
    expect(mayStand(['virus ~ found'], 'A virus of one two three four five six seven found.')).toBe(false);
    expect(mayStand(['hard drive virus'], 'Hard drive virus')).toBe(true);
    expect(mayStand(['virus ~ found'], 'A virus of 1 2 3 4 5 6 7 8 9 was found.')).toBe(true);
  });

  it('finds a phrase beside many that are none', () => {
    expect(mayStand(['virus (*)? found'], `${'virus here '.repeat(40)} virus found`)).toBe(true);
  });

  it('does not reach over the end of a sentence', () => {
    expect(mayStand(['{mal} ~ found'], 'A trojan. It was found.')).toBe(false);
    expect(mayStand(['{mal} ~ found'], 'A trojan, 28.1 MB, was found.')).toBe(true);
  });

  it('knows whole words from beginnings and ends', () => {
    expect(mayStand(['lock'], 'The clock is locked.')).toBe(false);
    expect(mayStand(['lock*'], 'It is locked.')).toBe(true);
    expect(mayStand(['*lock'], 'The clock stands.')).toBe(true);
    expect(mayStand(['(ge|ver)sperrt'], 'Versperrt!')).toBe(true);
  });

  it('leaves out what a phrase can do without', () => {
    expect(mayStand(['virus (was|is)? found'], 'Virus found')).toBe(true);
  });

  it('finds parts of longer runs in scripts without blanks', () => {
    expect(mayStand(['ウイルス ~ 検出'], 'お使いの端末でウイルスが検出されました', 'kana')).toBe(true);
  });

  it('tells languages by the words that stand', () => {
    const finder = finderOf([lexicon(['infected']), lexicon(['infiziert'])]);
    expect([...finder.languageScores('infiziert')]).toEqual([[1, 1]]);
    expect(finder.hasStems('nothing of the kind')).toBe(false);
  });

  it('refuses a phrase of which nothing is needed', () => {
    expect(() => needsOf(lexicon([]), ['#'])).toThrow('needs no word');
  });
});
