import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadTexts, translator } from '../../../src/ui/i18n/texts.tsx';

afterEach(() => vi.restoreAllMocks());

describe('texts', () => {
  it('come in English with the number in its plural form', async () => {
    const t = translator(await loadTexts('en', ['common']), 'common');
    expect(t('show-all', { count: 1 })).toBe('Show 1 more reason');
    expect(t('show-all', { count: 4 })).toBe('Show 4 more reasons');
  });

  it('show the key and warn where a text is missing', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const t = translator(await loadTexts('en', ['common']), 'common');
    expect(t('no-such-text' as 'on')).toBe('no-such-text');
    expect(warn).toHaveBeenCalledOnce();
  });

  it('are longer and run right to left in the made-up locale, with placeholders kept', async () => {
    const english = await loadTexts('en', ['warning']);
    const pseudo = await loadTexts('ar-XB', ['warning']);
    const host = 'lock.example';
    const plain = translator(english, 'warning')('go-on-always', { host });
    const made = translator(pseudo, 'warning')('go-on-always', { host });
    expect(pseudo.direction).toBe('rtl');
    expect(made.replace(/[\u202a-\u202e\u2068\u2069]/g, '').length).toBeGreaterThan(plain.length * 1.2);
    expect(made).toContain('\u2068lock.example\u2069');
  });
});
