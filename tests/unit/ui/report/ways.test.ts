import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '../../../../src/guidance/channels.ts';
import { destinationsFor } from '../../../../src/reporting/destinations.ts';
import { destinationName } from '../../../../src/ui/report/destination-name.ts';
import { waysOf } from '../../../../src/ui/report/ways.ts';
import { fullFacts } from '../../reporting/made-report.ts';

const t = Object.assign((key: string) => key, { rich: () => '' });

describe('where a report goes', () => {
  it.each(COUNTRIES.map(({ code }) => code))(
    'in %s begins with one place that can be used at once',
    (code) => {
      const { best } = waysOf(destinationsFor(fullFacts(), code));
      expect(best?.url ?? best?.email ?? best?.phone).toBeDefined();
    },
  );

  it('has each place once, each with a way to it and a name for the list of sendings', () => {
    const facts = {
      ...fullFacts(),
      url: 'https://x.web.core.windows.net/',
      brands: ['Microsoft', 'Apple', 'Google'],
    };
    const { best, others } = waysOf(destinationsFor(facts, 'GB'));
    expect(best?.name).toBe('Report Fraud');
    expect(others.map(({ id }) => id)).toEqual([
      'gb-ncsc-website',
      'gb-ncsc-mail',
      'list:safe-browsing',
      'list:smartscreen',
      'list:netcraft',
      'vendor:Microsoft',
      'vendor:Apple',
      'desk:Microsoft Azure',
    ]);
    for (const way of others) if (way.kind === 'form') expect(way.url ?? way.email, way.id).toBeDefined();
    expect(others.map(({ id }) => destinationName(id, t))).toEqual([
      'NCSC: report a scam website',
      'NCSC: suspicious e-mails and texts',
      'Google Safe Browsing',
      'Microsoft SmartScreen',
      'Netcraft',
      'Microsoft',
      'Apple',
      'Microsoft Azure',
    ]);
    expect(destinationName('endpoint', t)).toBe('to-endpoint');
  });

  it('is nowhere for a mistake', () => {
    expect(waysOf(destinationsFor({ ...fullFacts(), kind: 'mistake' }, 'GB'))).toEqual({
      best: undefined,
      others: [],
    });
  });
});
