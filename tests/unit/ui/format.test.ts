import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseForm, fill, splitMessage } from '../../../src/ui/i18n/format.ts';

describe('plural forms', () => {
  const polish = { one: '{count} dzień', few: '{count} dni', many: '{count} dni', other: '{count} dnia' };

  it.each([
    [1, 'one'],
    [3, 'few'],
    [5, 'many'],
    [22, 'few'],
    [1.5, 'other'],
  ] as const)('chooses the Polish form for %s', (count, form) => {
    expect(chooseForm(polish, 'pl', count)).toBe(polish[form]);
  });

  it('takes `other` where a language needs no more', () => {
    expect(chooseForm({ other: '{count} 日' }, 'ja', 1)).toBe('{count} 日');
    expect(chooseForm({ other: '{count} dagar' }, 'sv', 1)).toBe('{count} dagar');
  });

  it('takes `other` where no number is given', () => {
    expect(chooseForm({ one: 'a', other: 'b' }, 'en', undefined)).toBe('b');
  });
});

describe('placeholders', () => {
  it('are filled, each as often as it stands there', () => {
    expect(fill('{host} is not {brand}: {host}', { host: 'a.example', brand: 'Microsoft' })).toBe(
      'a.example is not Microsoft: a.example',
    );
  });

  it('are filled with text that looks like a placeholder, once', () => {
    expect(fill('{words}', { words: '{host}', host: 'no' })).toBe('{host}');
  });

  it('stay visible without a value', () => {
    expect(fill('Call {name}', {})).toBe('Call {name}');
  });

  it('lose nothing when a text is split', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const joined = splitMessage(text)
          .map((piece) => ('text' in piece ? piece.text : `{${piece.placeholder}}`))
          .join('');
        expect(joined).toBe(text);
      }),
    );
  });
});
