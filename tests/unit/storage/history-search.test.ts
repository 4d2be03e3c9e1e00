import { describe, expect, test } from 'vitest';
import { buildIndex, type PageQuery, searchIndex } from '../../../src/storage/history-search.ts';
import { DAY, HOUR, madePage, NOON } from './made-pages.ts';

const pages = [
  madePage(0, {
    id: 'windows',
    kind: 'windows-lock',
    language: 'en',
    brands: ['Microsoft'],
    action: 'closed',
    host: 'lock.example',
    url: 'https://lock.example/404.html',
    score: 9,
  }),
  madePage(1, {
    id: 'mac',
    kind: 'apple-lock',
    language: 'fr-CA',
    brands: ['Apple'],
    action: 'warned',
    host: 'abri.example',
    url: 'https://abri.example/',
    title: 'Votre Mac est protégé',
    numbers: [{ shown: '01 99 00 12 34', e164: '+33199001234', country: 'FR' }],
    score: 12,
  }),
  madePage(30, {
    id: 'police',
    kind: 'police-lock',
    language: 'de',
    brands: ['police'],
    action: 'allowed',
    host: 'zoll.example',
    url: 'https://zoll.example/',
    numbers: [{ shown: '０３０ ２３１２５１２３' }],
    score: 12,
  }),
];
const index = buildIndex(pages, new Set(['mac']));
const ids = (query: PageQuery) => searchIndex(index, query).map(({ id }) => id);

describe('words and numbers', () => {
  test.each<[string, string[]]>([
    ['', ['windows', 'mac', 'police']],
    ['  ', ['windows', 'mac', 'police']],
    ['LOCK.example', ['windows']],
    ['protege', ['mac']],
    ['mac PROTÉGÉ', ['mac']],
    ['mac windows-lock', []],
    ['microsoft', ['windows']],
    ['fr', ['mac']],
    ['404', ['windows']],
    ['(888) 555-0100', ['windows']],
    ['+18885550100', ['windows']],
    ['0199001234', ['mac']],
    ['+33 1 99 00 12 34', ['mac']],
    ['0033199001234', ['mac']],
    ['030 23125123', ['police']],
    ['555 9999', []],
  ])('%j finds %j', (text, found) => {
    expect(ids({ text }).sort()).toEqual([...found].sort());
  });
});

describe('filters and orders', () => {
  test.each<[string, PageQuery, string[]]>([
    ['kind', { kinds: ['apple-lock', 'police-lock'] }, ['mac', 'police']],
    ['action', { actions: ['closed'] }, ['windows']],
    ['brand', { brands: ['Apple'] }, ['mac']],
    ['language by its first part', { languages: ['fr'] }, ['mac']],
    ['host', { host: 'zoll.example' }, ['police']],
    ['from, inclusive', { from: NOON - HOUR }, ['windows', 'mac']],
    ['until, exclusive', { until: NOON - HOUR }, ['police']],
    ['one day', { from: NOON - 2 * DAY, until: NOON - DAY }, ['police']],
    ['reported', { reported: true }, ['mac']],
    ['not reported', { reported: false }, ['windows', 'police']],
    [
      'filters and words together',
      { reported: false, text: 'example', kinds: ['windows-lock'] },
      ['windows'],
    ],
    ['an empty choice is no filter', { kinds: [], brands: [] }, ['windows', 'mac', 'police']],
    ['oldest', { sort: 'oldest' }, ['police', 'mac', 'windows']],
    ['by host', { sort: 'host' }, ['mac', 'windows', 'police']],
    ['by kind', { sort: 'kind' }, ['mac', 'police', 'windows']],
    ['by score, then newest', { sort: 'score' }, ['mac', 'police', 'windows']],
  ])('%s', (_name, query, found) => {
    expect(ids(query)).toEqual(found);
  });
});

test('a search over 10,000 events takes less than 100 ms', () => {
  const many = buildIndex(
    Array.from({ length: 10_000 }, (_, n) => madePage(n)),
    new Set(),
  );
  const times = ['security warn', '0142', 'nothing like it', ''].map((text) => {
    const start = performance.now();
    searchIndex(many, { text, sort: 'host' });
    return performance.now() - start;
  });
  expect(Math.max(...times), times.map((ms) => ms.toFixed(1)).join(', ')).toBeLessThan(100);
  expect(searchIndex(many, { text: 'Warning 4242' })).toHaveLength(1);
});
