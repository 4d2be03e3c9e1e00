import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../../src/detection/lexicon/compile-lexicon.ts';
import type { Lexicon, LexiconExamples } from '../../../../src/detection/lexicon/lexicon.ts';
import { LexiconMatcher } from '../../../../src/detection/lexicon/matcher.ts';
import { fold } from '../../../../src/detection/text/fold.ts';

const modules = import.meta.glob<Record<string, Lexicon | LexiconExamples>>(
  '../../../../src/detection/lexicon/*.ts',
  { eager: true },
);

const languages = Object.values(modules).flatMap((module) => {
  const lexicon = Object.values(module).find(
    (value): value is Lexicon => typeof value === 'object' && 'claims' in value,
  );
  return lexicon ? [{ lexicon, examples: module.examples as LexiconExamples }] : [];
});

describe.each(languages)('lexicon $lexicon.language', ({ lexicon, examples }) => {
  const matcher = new LexiconMatcher(compileLexicon(lexicon));
  const prepare = (sentence: string) => matcher.clean(fold(sentence));

  it.each(examples.positive)('finds %s in "%s"', (list, sentence) => {
    const folded = prepare(sentence);
    const found = list.startsWith('claims.')
      ? matcher.findClaims(folded).filter((match) => match.list === list)
      : matcher.find(list, folded);
    expect(found).not.toEqual([]);
  });

  it.each(examples.positive.filter(([list]) => list.startsWith('claims.') || list === 'lure'))(
    'has a trigger for %s "%s"',
    (_, sentence) => {
      const folded = fold(sentence);
      expect(lexicon.triggers.some((trigger) => folded.includes(fold(trigger)))).toBe(true);
    },
  );

  it.each(examples.negative)('is silent on "%s"', (sentence) => {
    const folded = prepare(sentence);
    expect([
      ...matcher.findClaims(folded),
      ...matcher.find('call', folded),
      ...matcher.find('stay', folded),
    ]).toEqual([]);
  });

  it.each(examples.warning)('hears the warning in "%s"', (sentence) => {
    expect(matcher.find('warns', prepare(sentence))).not.toEqual([]);
  });

  it('has examples for every list that has phrases', () => {
    const lists = new Set(examples.positive.map(([list]) => list));
    for (const [kind, phrases] of Object.entries(lexicon.claims)) {
      if (phrases.length > 0) expect(lists).toContain(`claims.${kind}`);
    }
  });
});
