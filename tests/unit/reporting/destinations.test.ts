import { describe, expect, test } from 'vitest';
import { ABUSE_DESKS, abuseDeskOf } from '../../../src/reporting/abuse-desks.ts';
import { destinationsFor } from '../../../src/reporting/destinations.ts';
import { toReportJson } from '../../../src/reporting/json.ts';
import { bareFacts, fullFacts } from './made-report.ts';

describe('where a report can go', () => {
  test('to the country’s channels, the brands worn, the lists and the host', () => {
    const facts = { ...fullFacts(), url: 'https://alert.web.core.windows.net/x?a=1&b=2' };
    const { official, vendors, lists, abuseDesk } = destinationsFor(facts, 'GB-SCT');
    expect(official[0]?.id).toBe('gb-sct-police');
    expect(vendors.map(({ brand }) => brand)).toEqual(['Microsoft', 'McAfee']);
    expect(abuseDesk?.provider).toBe('Microsoft Azure');
    expect(lists.map(({ id }) => id)).toEqual(['safe-browsing', 'smartscreen', 'netcraft']);
    expect(new URL(lists[0]?.url ?? '').searchParams.get('url')).toBe(facts.url);
  });

  test('a brand that takes no reports, and a host that is nobody’s, are left out', () => {
    const { vendors, abuseDesk } = destinationsFor(
      { ...bareFacts(), brands: ['your bank', 'Avira', 'unheard of'] },
      'FR',
    );
    expect(vendors).toEqual([]);
    expect(abuseDesk).toBeUndefined();
  });

  test('a mistake goes to nobody, and a file on the disk to no list', () => {
    expect(destinationsFor({ ...fullFacts(), kind: 'mistake' }, 'GB')).toEqual({
      official: [],
      vendors: [],
      lists: [],
    });
    const { official, lists } = destinationsFor({ ...fullFacts(), url: 'file:///x.html' }, 'GB');
    expect(official.length).toBeGreaterThan(0);
    expect(lists).toEqual([]);
  });
});

describe('abuse desks', () => {
  test('a shared suffix is matched whole, never by its letters', () => {
    expect(abuseDeskOf('x.github.io')?.provider).toBe('GitHub');
    expect(abuseDeskOf('github.io.evil.example')).toBeUndefined();
    expect(abuseDeskOf('notgithub.io')).toBeUndefined();
  });

  test('each can be reached, says where from, and was checked within a year', () => {
    for (const { provider, url, email, source, checked } of ABUSE_DESKS) {
      expect(url ?? email, provider).toBeDefined();
      expect(source).toMatch(/^https:/);
      expect(Date.now() - Date.parse(checked), provider).toBeLessThan(366 * 24 * 60 * 60 * 1000);
    }
  });
});

test('the endpoint gets the facts and says what they are', () => {
  expect(JSON.parse(toReportJson(fullFacts()))).toEqual({
    format: 'hangup-report',
    version: 1,
    report: JSON.parse(JSON.stringify(fullFacts())),
  });
});
