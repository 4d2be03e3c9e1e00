import { bench, describe } from 'vitest';
import { firstWords } from '../../src/detection/lexicon/first-words.ts';
import { lexicons } from '../../src/detection/lexicon/lexicons.ts';
import { evaluate } from '../../src/detection/registry.ts';
import { fold, tidy } from '../../src/detection/text/fold.ts';
import { findNumbers } from '../../src/detection/text/phone-numbers.ts';
import { judge } from '../../src/detection/verdict.ts';
import { harmlessProse, observationOf } from '../unit/detection/observation-of.ts';

/** As much text as the first look samples of a long page. */
const SAMPLE = 14_000;
const PROSE =
  'The old mill stands by the river, and on Sundays the neighbours bring bread and music to the yard. ';
const ACCENTED =
  'Die alte Mühle steht am Fluß, und sonntags bringen die Nachbarn Brot, Käse und Musik in den Hof. ';
const JAPANESE = '古い水車小屋は川のほとりにあり、日曜日には近所の人々がパンとチーズを持って庭に集まります。';
const SCARE =
  'Your computer has been locked. Trojan spyware detected on this PC. Call us immediately at +1-844-555-0142. ';

const repeated = (text: string): string => text.repeat(Math.ceil(SAMPLE / text.length)).slice(0, SAMPLE);
const TEXTS = { English: PROSE, German: ACCENTED, Japanese: JAPANESE, scare: SCARE } as const;
const page = observationOf({
  title: 'Security alert',
  runs: [{ layer: SCARE }, ...harmlessProse(SAMPLE)],
  hooks: { 'full-screen': 1, 'keyboard-lock': 1 },
});
const { evidence } = evaluate(page);

describe.each(Object.entries(TEXTS))('14,000 characters of %s', (_, text) => {
  const sample = repeated(text);
  const folded = fold(sample);
  bench('fold', () => {
    fold(sample);
  });
  bench('first words: may a claim stand?', () => {
    firstWords().mayStand(folded);
  });
  bench('all lexicons: does a claim stand?', () => {
    lexicons.claimsStand(folded);
  });
  bench('numbers', () => {
    findNumbers(tidy(sample));
  });
});

describe('a scam page with a long article under it', () => {
  bench('evaluate every signal', () => {
    evaluate(page);
  });
  bench('verdict', () => {
    judge(evidence);
  });
});
