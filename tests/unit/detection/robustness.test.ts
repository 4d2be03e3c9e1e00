import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/detection/registry.ts';
import { judge, type VerdictLevel } from '../../../src/detection/verdict.ts';
import {
  BLANKS,
  INVISIBLE,
  inFullWidth,
  LEET,
  LOOK_ALIKES,
  onePerWord,
  setApart,
  withSome,
} from './disguises.ts';
import { harmlessProse, observationOf, type PageParts, type RunLike } from './observation-of.ts';

/** A lock page of our own wording; none of its signals depends on a single run. */
const WORDS = [
  'Windows Defender Security Alert',
  'Access to this PC has been blocked for security reasons',
  'Trojan spyware detected on this PC',
  'Your passwords and banking details are being stolen',
  'Do not close this window or restart your computer',
  'Call us immediately at the toll-free number',
  'Windows support',
];
const NUMBER = '+1-844-555-0142';
const FREE: PageParts = { layers: { cover: 0.9 } };
const HELD: PageParts = { ...FREE, hooks: { 'full-screen': 1, 'keyboard-lock': 1 } };

function verdictOn(page: PageParts): { level: VerdictLevel; score: number } {
  return judge(evaluate(observationOf(page)).evidence);
}

const layers = (words: readonly string[]): RunLike[] => words.map((layer) => ({ layer }));

/** Checks that words changed in this way make a scam page no less of one. */
function staysScam(changed: fc.Arbitrary<readonly string[]>): void {
  fc.assert(
    fc.property(changed, (words) => {
      expect(verdictOn({ ...FREE, runs: layers([...words, NUMBER]) }).level).toBe('scam');
    }),
    { numRuns: 40 },
  );
}

/** Each sentence changed by `change`, which draws on its own random numbers. */
function changedBy(change: (sentence: string) => fc.Arbitrary<string>): fc.Arbitrary<readonly string[]> {
  return fc.tuple(...WORDS.map(change));
}

describe('a scam page stays one', () => {
  it('as it is written', () => {
    expect(verdictOn({ ...FREE, runs: layers([...WORDS, NUMBER]) }).level).toBe('scam');
  });

  it('in any case', () => {
    staysScam(
      changedBy((sentence) => withSome(sentence, (sign) => [sign.toUpperCase(), sign.toLowerCase()])),
    );
  });

  it('with any blanks between the words', () => {
    staysScam(changedBy((sentence) => withSome(sentence, (sign) => (sign === ' ' ? BLANKS : []))));
  });

  it('with invisible marks inside the words', () => {
    staysScam(
      changedBy((sentence) =>
        withSome(sentence, (sign) => (sign === ' ' ? [] : INVISIBLE.map((mark) => sign + mark))),
      ),
    );
  });

  it('with accents on its letters', () => {
    staysScam(
      changedBy((sentence) => withSome(sentence, (sign) => (/[a-z]/i.test(sign) ? [`${sign}\u0301`] : []))),
    );
  });

  it('with look-alike letters of another alphabet, one in each word at most', () => {
    staysScam(changedBy((sentence) => onePerWord(sentence, LOOK_ALIKES)));
  });

  it('with digits for letters, one in each word at most', () => {
    staysScam(changedBy((sentence) => onePerWord(sentence, LEET)));
  });

  it('in full-width letters', () => {
    staysScam(changedBy((sentence) => fc.constantFrom(sentence, inFullWidth(sentence))));
  });

  it('with its letters set one by one', () => {
    staysScam(changedBy((sentence) => fc.constantFrom(sentence, setApart(sentence))));
  });

  it('in any order, and said twice', () => {
    staysScam(fc.shuffledSubarray([...WORDS, ...WORDS], { minLength: WORDS.length * 2 }));
  });

  it('all in one run', () => {
    staysScam(fc.shuffledSubarray(WORDS, { minLength: WORDS.length }).map((words) => [words.join('. ')]));
  });

  it('with the number in any run and any writing', () => {
    const written = fc.constantFrom(
      '+1-844-555-0142',
      '+1 (844) 555-0142',
      '１－８４４－５５５－０１４２',
      '1.844.555.0142',
      '8 4 4 - 5 5 5 - 0 1 4 2',
      '%2B1-844-555-0142',
    );
    fc.assert(
      fc.property(written, fc.nat({ max: WORDS.length - 1 }), (number, index) => {
        const words = WORDS.map((sentence, at) => (at === index ? `${sentence}: ${number}` : sentence));
        expect(verdictOn({ ...FREE, runs: layers(words) }).level).toBe('scam');
      }),
      { numRuns: 30 },
    );
  });

  it('with filler words between its own, inside what a gap allows', () => {
    const filler = fc.constantFrom('', 'really ', 'now ', 'dear customer ', 'please ');
    staysScam(
      fc
        .tuple(filler, filler, filler)
        .map(([one, two, three]) => [
          `Your computer ${one}has been ${two}locked`,
          `Trojan spyware ${three}was detected on this PC`,
          'Call us immediately at the toll-free number',
          'Windows support',
        ]),
    );
  });

  it('with harmless runs around it', () => {
    fc.assert(
      fc.property(fc.nat({ max: 6 }), fc.nat({ max: 2000 }), (before, after) => {
        const runs = [
          ...Array.from({ length: before }, () => 'Autumn news from the harbour'),
          ...layers([...WORDS, NUMBER]),
          ...harmlessProse(after),
        ];
        expect(verdictOn({ ...FREE, runs }).level).toBe('scam');
      }),
      { numRuns: 30 },
    );
  });

  it('with excuses, advice and a business under its layer', () => {
    const runs = [
      ...layers([...WORDS, NUMBER]),
      'This is just a prank',
      { quote: 'Your computer has been locked' },
      { prose: 'This is a tech support scam. Do not call the number on the screen.' },
      ...harmlessProse(6000),
    ];
    const shape = { articleMarkup: true, businessMarks: 4, innerLinks: 40 };
    expect(verdictOn({ ...FREE, runs, shape }).level).toBe('scam');
  });

  it('with an excuse that can be read, while it holds the browser', () => {
    const runs = [
      'This is just a prank',
      { prose: 'This is a tech support scam.' },
      ...layers([...WORDS, NUMBER]),
    ];
    expect(verdictOn({ ...HELD, layers: {}, runs }).level).toBe('scam');
  });

  it('with nothing but what it does and one sentence', () => {
    const runs = layers(['Your computer has been locked', NUMBER]);
    expect(verdictOn({ ...HELD, runs }).level).toBe('scam');
  });
});

describe('an honest page stays clear', () => {
  const HONEST: readonly RunLike[] = [
    { heading: 'How to tell if your computer has been infected' },
    {
      prose:
        'The pop-up says that your computer is locked. Do not call the number on the screen: it is a scam.',
    },
    { quote: `Your computer has been locked. Call us immediately at ${NUMBER}` },
    ...harmlessProse(3000),
  ];

  it('in any case', () => {
    const upper = HONEST.map((run) =>
      typeof run === 'string'
        ? run.toUpperCase()
        : Object.fromEntries(Object.entries(run).map(([place, text]) => [place, String(text).toUpperCase()])),
    );
    expect(verdictOn({ runs: HONEST }).level).toBe('clear');
    expect(verdictOn({ runs: upper }).level).toBe('clear');
  });

  it('in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...HONEST], { minLength: HONEST.length }), (runs) => {
        expect(verdictOn({ runs }).level).toBe('clear');
      }),
      { numRuns: 30 },
    );
  });

  it('whatever harmless text it has', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), text, (runs, title) => {
        expect(verdictOn({ title, runs }).level).toBe('clear');
      }),
      { numRuns: 60 },
    );
  });
});
