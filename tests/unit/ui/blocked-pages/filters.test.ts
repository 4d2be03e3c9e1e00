import { describe, expect, it } from 'vitest';
import { type Filters, NO_FILTERS, narrowing, queryOf } from '../../../../src/ui/blocked-pages/filters.ts';

const NOW = new Date(2026, 10, 25, 15, 30).getTime();
const query = (change: Partial<Filters>, languages?: ReadonlyMap<string, string>) =>
  queryOf({ ...NO_FILTERS, ...change }, NOW, languages);

describe('what the store is asked for', () => {
  it('is everything, newest first, before anything is set', () => {
    expect(query({})).toEqual({ text: '', sort: 'newest' });
    expect(narrowing(NO_FILTERS)).toBe(0);
    expect(narrowing({ ...NO_FILTERS, sort: 'host', text: '  ' })).toBe(0);
  });

  it('is what each field says', () => {
    const filters = { kind: 'apple-lock', action: 'closed', reported: 'no', host: 'a.example' } as const;
    expect(query({ ...filters, text: 'x', language: 'de', sort: 'kind' })).toEqual({
      text: 'x',
      kinds: ['apple-lock'],
      actions: ['closed'],
      reported: false,
      host: 'a.example',
      languages: ['de'],
      sort: 'kind',
    });
    expect(query({ reported: 'yes' }).reported).toBe(true);
    expect(narrowing({ ...NO_FILTERS, ...filters, period: 'week' })).toBe(5);
  });

  it('counts today as one of the last seven days, from its first minute', () => {
    expect(query({ period: 'week' }).from).toBe(new Date(2026, 10, 19).getTime());
    expect(query({ period: 'week' }).until).toBeUndefined();
  });

  it('takes both days of a span whole, and either alone', () => {
    const both = query({ period: 'own', from: '2026-10-01', to: '2026-10-31' });
    expect(both.from).toBe(new Date(2026, 9, 1).getTime());
    expect(both.until).toBe(new Date(2026, 10, 1).getTime());
    expect(query({ period: 'own', to: '2026-10-31' })).not.toHaveProperty('from');
    expect(query({ period: 'own', from: '20', to: '' })).toEqual({ text: '', sort: 'newest' });
  });

  it('knows a language by its name in the language of the interface', () => {
    const languages = new Map([['de', 'German']]);
    expect(query({ text: ' german ' }, languages)).toEqual({ languages: ['de'], sort: 'newest' });
    expect(query({ text: 'germ' }, languages).text).toBe('germ');
  });
});
