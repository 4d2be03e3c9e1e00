import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../../src/detection/lexicon/compile-lexicon.ts';
import { HintFinder } from '../../../../src/detection/lexicon/hints.ts';
import type { ClaimKind, Lexicon, LexiconExamples } from '../../../../src/detection/lexicon/lexicon.ts';
import { LexiconMatcher } from '../../../../src/detection/lexicon/matcher.ts';
import { needsOf } from '../../../../src/detection/lexicon/needs.ts';
import { NEEDED_LISTS, writeNeeds, writeStems } from '../../../../src/detection/lexicon/written-needs.ts';
import { fold } from '../../../../src/detection/text/fold.ts';

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
    NEEDED_LISTS.flatMap((list) =>
      needsOf(
        lexicon,
        list,
        list === 'lure' ? lexicon.lure : lexicon.claims[list.replace('claims.', '') as ClaimKind],
      ),
    ),
  );
  return new HintFinder(needs.map(writeNeeds), writeStems(needs));
}

describe.each(languages)('hints of $lexicon.language', ({ lexicon, examples }) => {
  const finder = finderOf([lexicon]);
  const matcher = new LexiconMatcher(compileLexicon(lexicon));
  const sentences = examples.positive.map(([, sentence]) => fold(sentence));

  it('stand wherever a claim or a lure matches', () => {
    for (const text of [...sentences, sentences.join(' | '), sentences.join(' ')]) {
      const hints = [...finder.find(text)];
      for (const list of NEEDED_LISTS) {
        for (const { at, text: found } of matcher.find(list, text)) {
          const covers = hints.some(
            (hint) => hint.list === list && hint.from <= at && hint.to >= at + found.length,
          );
          // Beyond its reach on either side a sentence isn't followed: real ones are shorter.
          if (found.length < 150) expect(covers, `${list}: "${found}" in "${text.slice(0, 200)}"`).toBe(true);
        }
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
  const listsIn = (claims: readonly string[], text: string, script: Lexicon['script'] = 'latin') =>
    [...finderOf([lexicon(claims, script)]).find(fold(text))].map(({ list }) => list);

  it('asks for every word that a phrase needs, in order', () => {
    expect(listsIn(['{mal} ~ found'], 'A trojan was found.')).toEqual(['claims.infected']);
    expect(listsIn(['{mal} ~ found'], 'We found a trojan.')).toEqual([]);
    expect(listsIn(['{mal} & found'], 'We found a trojan.')).toEqual(['claims.infected']);
  });

  it('does not reach over the end of a sentence', () => {
    expect(listsIn(['{mal} ~ found'], 'A trojan. It was found.')).toEqual([]);
    expect(listsIn(['{mal} ~ found'], 'A trojan, 28.1 MB, was found.')).toEqual(['claims.infected']);
  });

  it('knows whole words from beginnings and ends', () => {
    expect(listsIn(['lock'], 'The clock is locked.')).toEqual([]);
    expect(listsIn(['lock*'], 'It is locked.')).toEqual(['claims.infected']);
    expect(listsIn(['*lock'], 'The clock stands.')).toEqual(['claims.infected']);
    expect(listsIn(['(ge|ver)sperrt'], 'Versperrt!')).toEqual(['claims.infected']);
  });

  it('leaves out what a phrase can do without', () => {
    expect(listsIn(['virus (was|is)? found'], 'Virus found')).toEqual(['claims.infected']);
  });

  it('finds parts of longer runs in scripts without blanks', () => {
    expect(listsIn(['ウイルス ~ 検出'], 'お使いの端末でウイルスが検出されました', 'kana')).toEqual([
      'claims.infected',
    ]);
  });

  it('tells languages by the words that stand', () => {
    const finder = finderOf([lexicon(['infected']), lexicon(['infiziert'])]);
    expect([...finder.languageScores('infiziert')]).toEqual([[1, 1]]);
    expect(finder.hasStems('nothing of the kind')).toBe(false);
  });

  it('refuses a phrase of which nothing is needed', () => {
    expect(() => needsOf(lexicon([]), 'claims.infected', ['#'])).toThrow('needs no word');
  });
});
