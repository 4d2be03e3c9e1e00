import { describe, expect, test } from 'vitest';
import reportFields from '../../../assets/locales/en/report-fields.json';
import { EMPTY_FORM, parseForm } from '../../../src/reporting/form.ts';
import { buildReport } from '../../../src/reporting/report.ts';
import { STRIKABLE } from '../../../src/reporting/report-facts.ts';
import { textParts, toText } from '../../../src/reporting/text.ts';
import { formatTime } from '../../../src/reporting/time.ts';
import { NOON } from '../storage/made-pages.ts';
import { bareFacts, FULL_FORM, fullFacts, madeInput, WORDS } from './made-report.ts';

describe('the form', () => {
  test('what was typed comes back, and a damaged field costs only itself', () => {
    expect(parseForm(FULL_FORM)).toEqual({ ...EMPTY_FORM, ...FULL_FORM });
    expect(parseForm({ ...FULL_FORM, lossAmount: 'a lot', payments: ['shells'] })).toEqual({
      ...EMPTY_FORM,
      ...FULL_FORM,
      lossAmount: '',
      payments: [],
    });
    expect(parseForm({})).toEqual(EMPTY_FORM);
  });
});

describe('the preview', () => {
  test('shows every fact with a label, and marks what may tell of the person', () => {
    const { fields } = buildReport(madeInput(FULL_FORM));
    for (const { label } of fields) expect(reportFields[label].message).toBeTruthy();
    expect(fields.map(({ id }) => id)).toEqual(expect.arrayContaining([...STRIKABLE]));
    const sensitive = fields.filter((field) => field.sensitive).map(({ id }) => id);
    expect(sensitive).toEqual(expect.arrayContaining(['url', 'chain', 'story', 'reporter', 'picture']));
    expect(fields.find(({ id }) => id === 'url')?.strikable).toBe(false);
  });

  test('leaves out what there is nothing of', () => {
    const ids = buildReport({
      ...madeInput({}, { title: '', emails: [], chain: [] }),
      picture: undefined,
    }).fields.map(({ id }) => id);
    for (const id of ['title', 'emails', 'chain', 'story', 'loss', 'reporter', 'picture'])
      expect(ids).not.toContain(id);
  });

  test('the picture is in it only where the person said so', () => {
    expect(buildReport(madeInput({})).facts.picture).toBeUndefined();
    expect(buildReport(madeInput({ includePicture: true })).facts.picture).toBeDefined();
  });

  test('masked parts stand with their field and can be put back', () => {
    const page = {
      url: 'https://a.example/?gclid=Cj0KCQiA',
      chain: [{ url: 'https://search.example/?q=my+printer', how: 'opener' as const, at: 1 }],
    };
    const first = buildReport(madeInput({}, page));
    const masked = (id: string) => first.fields.find((field) => field.id === id)?.masked;
    expect(masked('url')).toEqual([
      { id: 'url/query:gclid', text: 'Cj0KCQiA', why: 'token', putBack: false },
    ]);
    expect(masked('chain')?.[0]).toMatchObject({ id: 'chain-0/query:q', text: 'my printer' });
    expect(JSON.stringify(first.facts)).not.toMatch(/Cj0KCQiA|printer/);
    const second = buildReport(madeInput({ putBack: ['url/query:gclid'] }, page));
    expect(second.facts.url).toBe(page.url);
    expect(second.fields.find(({ id }) => id === 'url')?.masked[0]?.putBack).toBe(true);
  });
});

describe('what the page says of the person', () => {
  const page = {
    title: 'Jo Example, your IP 203.0.113.9 is blocked',
    emails: ['help@scam.example'],
    evidence: [
      {
        signal: 'trouble-claimed',
        family: 'claim',
        weight: 3,
        quote: 'IP 2001:db8:1:2::7 (jo@home.example), write to help@scam.example, version 10.0.1',
      },
    ] as const,
  };

  test('is masked in titles and quotes, and the scammers’ own addresses stay', () => {
    const { facts, fields } = buildReport(madeInput({ reporterName: 'Jo Example' }, page));
    expect(facts.title).toBe('REMOVED, your IP REMOVED is blocked');
    expect(facts.evidence[0]?.quote).toBe('IP REMOVED (REMOVED), write to help@scam.example, version 10.0.1');
    expect(fields.find(({ id }) => id === 'evidence')?.masked.map(({ text }) => text)).toEqual([
      'jo@home.example',
      '2001:db8:1:2::7',
    ]);
  });

  test('can be put back part by part', () => {
    const { facts } = buildReport(
      madeInput({ reporterName: 'Jo Example', putBack: ['title/place:1'] }, page),
    );
    expect(facts.title).toBe('REMOVED, your IP 203.0.113.9 is blocked');
  });

  test('the host of the page stays where it is an internet address', () => {
    const { facts } = buildReport(
      madeInput({}, { ...page, host: '203.0.113.9:8080', title: 'On 203.0.113.9' }),
    );
    expect(facts.title).toBe('On 203.0.113.9');
  });
});

describe('striking out', () => {
  test.each(STRIKABLE.filter((field) => field !== 'time').map((field) => [field]))(
    '%s is gone from the facts, and can be put back',
    (field) => {
      const { fields, facts } = buildReport(madeInput({ ...FULL_FORM, struck: [field] }));
      expect(fields.find(({ id }) => id === field)?.struck).toBe(true);
      const value = (facts as unknown as Record<string, unknown>)[field];
      expect(Array.isArray(value) ? value : value === undefined ? [] : [value]).toEqual([]);
      expect(textParts(facts, WORDS).map(({ id }) => id)).not.toContain(field);
    },
  );

  test('all of them leave nothing of the person or the callers in any fact', () => {
    const { facts } = buildReport(madeInput({ ...FULL_FORM, struck: [...STRIKABLE] }));
    const left = JSON.stringify(facts);
    for (const told of [
      'Jo Example',
      'jo@',
      'Kevin',
      'hackers',
      '0808',
      'refunds',
      '199',
      'Microsoft',
      '888',
      'Chrome',
      '0.1.0',
      'London',
      'data:',
    ])
      expect(left.replace(facts.url, ''), told).not.toContain(told);
  });

  test('the time is left as its day, for every format needs one', () => {
    const { facts } = buildReport(madeInput({ struck: ['time'] }));
    expect(new Date(facts.at).toISOString()).toBe('2026-11-25T00:00:00.000Z');
    expect(facts.timeZone).toBe('UTC');
    expect(facts.chain.every(({ at }) => at % 86_400_000 === 0)).toBe(true);
  });

  test('what was struck does not come back as a quote', () => {
    const page = {
      evidence: [
        { signal: 'number-to-call', family: 'contact', weight: 3, quote: '+1 (888) 555-0100' },
        { signal: 'brand-worn', family: 'impersonation', weight: 3, quote: 'Microsoft' },
        { signal: 'dialog-loop', family: 'coercion', weight: 3, count: 2 },
      ] as const,
    };
    const { facts } = buildReport(madeInput({ struck: ['numbers', 'brands'] }, page));
    expect(facts.evidence.map(({ signal }) => signal)).toEqual(['dialog-loop']);
  });
});

describe('text', () => {
  test('a whole report, with addresses that nobody opens by accident', () => {
    const text = toText(fullFacts(), WORDS);
    expect(text).toContain('hxxps://alert-0[.]web[.]core[.]windows[.]example/index.html');
    expect(text).toContain('2026-11-25 12:00:00 +00:00 (Europe/London)');
    expect(text).toContain('+1 (888) 555-0100 (+18885550100, US)');
    expect(text).toContain('0808 157 0123 (+448081570123, GB)');
    expect(text).toContain('Gift cards');
    expect(text).toContain('199.99 GBP');
    expect(text).toContain('  He showed me "errors".');
    expect(text).toContain('hxxps://help[.]example/join');
    expect(text).toContain('jo@mail.example');
    expect(text).not.toMatch(/https?:\/\//);
    expect(text).not.toContain('undefined');
    expect(text).toMatch(/“Your computer has been/);
  });

  test('a bare report is short and whole', () => {
    expect(toText(bareFacts(), WORDS).split('\n').length).toBeLessThan(12);
  });

  test('a mistake says so', () => {
    const { record, ...input } = madeInput();
    const { facts } = buildReport({ ...input, record: { ...record, kind: 'mistake' } });
    expect(toText(facts, WORDS)).toMatch(/^Hangup stopped this page by mistake\./);
  });
});

describe('times', () => {
  test.each([
    ['Europe/London', '2026-11-25 12:00:00 +00:00 (Europe/London)'],
    ['Asia/Kolkata', '2026-11-25 17:30:00 +05:30 (Asia/Kolkata)'],
    ['America/New_York', '2026-11-25 07:00:00 -05:00 (America/New_York)'],
    ['Nowhere/Land', '2026-11-25 12:00:00 +00:00 (UTC)'],
  ])('in %s', (zone, text) => {
    expect(formatTime(NOON, zone)).toBe(text);
  });
});
