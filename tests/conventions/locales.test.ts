import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UI_LANGUAGES } from '../../src/storage/settings-model.ts';
import { type Message, splitMessage } from '../../src/ui/i18n/format.ts';

type English = Record<string, { message: Message; note: string }>;
type Translated = Record<string, Message>;

/** A text may be this much longer than the English one; the rest is for very short ones. */
const GROWTH = 1.6;
const SPARE = 20;
/** Chrome Web Store's and AMO's limit for a description. */
const MANIFEST_DESCRIPTION = 132;

const namespaces = globSync('assets/locales/en/*.json').map((file) => basename(file, '.json'));
const languages = UI_LANGUAGES.filter((language) => language !== 'en');
const read = <T>(language: string, namespace: string): T =>
  JSON.parse(readFileSync(`assets/locales/${language}/${namespace}.json`, 'utf8')) as T;
const formsOf = (message: Message) => (typeof message === 'string' ? [message] : Object.values(message));
const placeholders = (text: string) =>
  splitMessage(text)
    .flatMap((piece) => ('placeholder' in piece ? [piece.placeholder] : []))
    .sort();

/** Plural categories that the language uses for the whole numbers people meet. */
function pluralForms(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  const met = Array.from({ length: 200 }, (_, number) => rules.select(number));
  return [...new Set([...met, 'other'])].sort();
}

describe.each(namespaces)('English %s', (namespace) => {
  const english = read<English>('en', namespace);

  it('has a note for the translator beside every text', () => {
    const poor = Object.entries(english).filter(([, { note }]) => !note || note.length < 6);
    expect(poor).toEqual([]);
  });

  it('has every plural form', () => {
    for (const [key, { message }] of Object.entries(english))
      if (typeof message !== 'string') expect(Object.keys(message).sort(), key).toEqual(pluralForms('en'));
  });

  it('is written with typographic signs and without stray spaces', () => {
    expect(untidy(Object.entries(english).map(([key, { message }]) => [key, message]))).toEqual([]);
  });
});

describe.each(languages)('the interface in %s', (language) => {
  describe.each(namespaces)('%s', (namespace) => {
    const english = read<English>('en', namespace);
    const path = `assets/locales/${language}/${namespace}.json`;
    const translated = existsSync(path) ? read<Translated>(language, namespace) : {};

    it('has every key and no other', () => {
      expect(Object.keys(translated).sort()).toEqual(Object.keys(english).sort());
    });

    it('keeps the placeholders', () => {
      for (const [key, message] of Object.entries(translated)) {
        const [wanted] = formsOf(english[key]?.message ?? '').slice(-1);
        for (const form of formsOf(message))
          expect(placeholders(form), key).toEqual(placeholders(wanted ?? ''));
      }
    });

    it('has the plural forms of its language where English has forms', () => {
      for (const [key, message] of Object.entries(translated)) {
        const plural = typeof english[key]?.message === 'object';
        expect(typeof message === 'object', key).toBe(plural);
        if (typeof message !== 'string')
          expect(Object.keys(message).sort(), key).toEqual(pluralForms(language));
      }
    });

    it('fits where the English text fits', () => {
      const long = Object.entries(translated).flatMap(([key, message]) => {
        const longest = Math.max(...formsOf(english[key]?.message ?? '').map((form) => form.length));
        return formsOf(message)
          .filter((form) => form.length > longest * GROWTH + SPARE)
          .map((form) => `${key}: ${form.length} > ${Math.floor(longest * GROWTH + SPARE)}`);
      });
      expect(long).toEqual([]);
    });

    it('is translated', () => {
      const same = Object.entries(translated).filter(
        ([key, message]) =>
          typeof message === 'string' &&
          message === english[key]?.message &&
          (message.match(/\p{L}{2,}/gu)?.length ?? 0) > 3,
      );
      expect(same).toEqual([]);
    });

    it('is written with typographic signs and without stray spaces', () => {
      expect(untidy(Object.entries(translated))).toEqual([]);
    });
  });
});

describe('the manifest', () => {
  it.each(UI_LANGUAGES)('has its texts in %s', (language) => {
    const path = `assets/public/_locales/${language.replace('-', '_')}/messages.json`;
    const messages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string }>;
    expect(Object.keys(messages).sort()).toEqual(['description', 'name', 'reportPage']);
    expect(messages.name?.message).toBe('Hangup');
    expect(messages.description?.message.length).toBeGreaterThan(20);
    expect(messages.description?.message.length).toBeLessThanOrEqual(MANIFEST_DESCRIPTION);
    expect(messages.reportPage?.message.length).toBeGreaterThan(20);
  });
});

/** Straight quotes, apostrophes, three dots, and spaces at the ends or doubled. */
function untidy(messages: readonly (readonly [string, Message])[]): string[] {
  return messages.flatMap(([key, message]) =>
    formsOf(message)
      .filter((form) => /["']|\.\.\.|^\s|\s$| {2}/.test(form))
      .map((form) => `${key}: ${form}`),
  );
}
