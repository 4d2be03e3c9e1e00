import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fill, type Message } from '../../src/ui/i18n/format.ts';
import { countReading, readingAge } from './reading-age.ts';

/** What a frightened person reads. Pages for the calm hours (settings, lists) may be a little harder. */
const READ_IN_FEAR = ['warning', 'evidence', 'steps', 'report'];
const MOST_YEARS = 12;
/** A single text is judged from this length on; shorter ones swing with one long word. */
const LONG_ENOUGH = 10;
const MOST_YEARS_ALONE = 14;
const MOST_WORDS_IN_SENTENCE = 20;

const VALUES = {
  brand: 'Microsoft',
  host: 'lock.test',
  name: 'Anna',
  country: 'France',
  number: 'one',
  count: '4',
  date: 'May',
};

function texts(namespace: string): [key: string, text: string][] {
  const file = JSON.parse(readFileSync(`assets/locales/en/${namespace}.json`, 'utf8')) as Record<
    string,
    { message: Message }
  >;
  return Object.entries(file).map(([key, { message }]) => [
    key,
    fill(typeof message === 'string' ? message : (message.other ?? ''), VALUES),
  ]);
}

describe.each(READ_IN_FEAR)('the English texts of %s', (namespace) => {
  it(`can be read at ${MOST_YEARS}`, () => {
    const all = texts(namespace)
      .map(([, text]) => text)
      .join('\n');
    expect(readingAge(countReading(all))).toBeLessThanOrEqual(MOST_YEARS);
  });

  it('have no text that is much harder than the rest', () => {
    const hard = texts(namespace)
      .filter(([, text]) => countReading(text).words >= LONG_ENOUGH)
      .map(([key, text]) => [key, Math.round(readingAge(countReading(text)))] as const)
      .filter(([, age]) => age > MOST_YEARS_ALONE);
    expect(hard).toEqual([]);
  });

  it('have no sentence to get lost in', () => {
    const long = texts(namespace).flatMap(([key, text]) =>
      text
        .split(/(?<=[.!?:])\s|\n/)
        .filter((sentence) => countReading(sentence).words > MOST_WORDS_IN_SENTENCE)
        .map((sentence) => `${key}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });
});

describe('the measure', () => {
  it('counts syllables nearly as a person does', () => {
    expect(countReading('Close this page. Your computer is fine.')).toEqual({
      sentences: 2,
      words: 7,
      syllables: 9,
    });
  });

  it('finds officialese hard and the warning easy', () => {
    const hard = 'Unauthorised remote administration facilitates the exfiltration of financial credentials.';
    expect(readingAge(countReading(hard))).toBeGreaterThan(18);
    expect(readingAge(countReading('This is a scam. Don’t call. Close this page.'))).toBeLessThan(9);
  });
});
