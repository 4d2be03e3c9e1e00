import { describe, expect, it } from 'vitest';
import { UI_LANGUAGES } from '../../../src/storage/settings-model.ts';
import { chooseLocale, directionOf, LANGUAGE_NAMES } from '../../../src/ui/i18n/languages.ts';

describe('the language of the interface', () => {
  it.each([
    [['de-AT', 'en'], 'de'],
    [['pt-PT'], 'pt-BR'],
    [['pt'], 'pt-BR'],
    [['fi', 'sv-FI', 'en'], 'sv'],
    [['EN-us'], 'en'],
    [['xx', 'tlh'], 'en'],
    [[], 'en'],
  ])('for a browser that prefers %j is %s', (preferred, expected) => {
    expect(chooseLocale(null, 'auto', preferred)).toBe(expected);
  });

  it('is what the person set, whatever the browser prefers', () => {
    expect(chooseLocale(null, 'ja', ['de'])).toBe('ja');
  });

  it('is what the address asks for, if that is shipped', () => {
    expect(chooseLocale('nl', 'ja', ['de'])).toBe('nl');
    expect(chooseLocale('javascript:alert(1)', 'auto', ['de'])).toBe('de');
  });

  it('has a made-up one that runs right to left', () => {
    expect(chooseLocale('ar-XB', 'ja', ['de'])).toBe('ar-XB');
    expect(directionOf('ar-XB')).toBe('rtl');
    expect(UI_LANGUAGES.map(directionOf)).not.toContain('rtl');
  });

  it('has its own name for each', () => {
    expect(Object.keys(LANGUAGE_NAMES).sort()).toEqual([...UI_LANGUAGES].sort());
  });
});
