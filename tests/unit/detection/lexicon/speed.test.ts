import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../../src/detection/lexicon/compile-lexicon.ts';
import type { Lexicon, LexiconExamples, PhraseList } from '../../../../src/detection/lexicon/lexicon.ts';
import { LexiconMatcher } from '../../../../src/detection/lexicon/matcher.ts';
import { fold } from '../../../../src/detection/text/fold.ts';

/** As much folded text as is matched at most on one page. */
const LENGTH = 24_000;
const LISTS: readonly PhraseList[] = [
  'call',
  'stay',
  'support',
  'scan',
  'remove',
  'lure',
  'warns',
  'hypothetical',
  'prank',
];

const modules = import.meta.glob<Record<string, Lexicon | LexiconExamples>>(
  ['../../../../src/detection/lexicon/??.ts', '../../../../src/detection/lexicon/??-????.ts'],
  { eager: true },
);
const languages = Object.values(modules).flatMap((module) => {
  const lexicon = Object.values(module).find((value): value is Lexicon => 'claims' in value);
  return lexicon
    ? [{ lexicon, sentences: (module.examples as LexiconExamples).positive.map(([, text]) => text) }]
    : [];
});

/** Text that begins phrases again and again and seldom ends one, without full stops to rest at. */
function tangle(sentences: readonly string[], share: number): string {
  const halves = sentences
    .map((text) => fold(text).replace(/[.!?。|]/g, ' '))
    .map((text) => text.slice(0, text.length * share));
  return `${halves.join(' ')} `.repeat(Math.ceil(LENGTH / 500)).slice(0, LENGTH);
}

describe.each(languages)('lexicon $lexicon.language', ({ lexicon, sentences }) => {
  const matcher = new LexiconMatcher(compileLexicon(lexicon));

  it.each([0.3, 0.6, 1])('is matched quickly on a page of tangled sentences (%d)', (share) => {
    const text = tangle(sentences, share);
    const start = performance.now();
    const clean = matcher.clean(text);
    matcher.findClaims(clean);
    for (const list of LISTS) matcher.find(list, clean);
    // About 20 ms on an idle machine. Patterns that backtrack badly take seconds to hours.
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
