import { describe, expect, test } from 'vitest';
import { factsOfEntries, factsOfEntry } from '../../../src/reporting/entry-reports.ts';
import {
  FORMAT_FACTS,
  REPORT_FORMATS,
  type ReportFormat,
  writeReports,
} from '../../../src/reporting/formats.ts';
import { toMisp } from '../../../src/reporting/misp.ts';
import { buildReport } from '../../../src/reporting/report.ts';
import type { ReportFacts } from '../../../src/reporting/report-facts.ts';
import { stixObjects, toStix } from '../../../src/reporting/stix.ts';
import { toText } from '../../../src/reporting/text.ts';
import { uuidV5 } from '../../../src/reporting/uuid.ts';
import { canBeXarf, toXarf } from '../../../src/reporting/xarf.ts';
import type { HistoryEntry } from '../../../src/storage/backup-format.ts';
import { madePage, madeReport, PICTURE } from '../storage/made-pages.ts';
import { bareFacts, FULL_FORM, fullFacts, madeInput, REPORT_ID, WORDS } from './made-report.ts';
import { MISP_SCHEMA } from './schemas/misp.ts';
import { STIX_SCHEMA } from './schemas/stix.ts';
import { compile, wrongs } from './schemas/validator.ts';
import { XARF_SCHEMA } from './schemas/xarf.ts';

const reporter = { email: 'jo@mail.example' };
/** Reports that have tripped exporters up: everything, nothing, IP hosts, ports, quotes, odd letters. */
const REPORTS: [string, ReportFacts][] = [
  ['full', fullFacts()],
  ['bare', { ...bareFacts(), reporter }],
  [
    'on an IPv4 host with a port',
    { ...bareFacts({ url: 'http://203.0.113.9:8080/a?b#c', host: '203.0.113.9:8080' }), reporter },
  ],
  ['on an IPv6 host', { ...bareFacts({ url: 'https://[2001:db8::1]/', host: '[2001:db8::1]' }), reporter }],
  [
    'with quotes and backslashes',
    { ...bareFacts({ url: "https://a.example/it's%5C'?x='" }), title: "it's \\ “so”\u0000\u2028", reporter },
  ],
  ['with an international host', { ...bareFacts({ url: 'https://xn--bcher-kva.example/' }), reporter }],
  [
    'with the same thing twice',
    {
      ...fullFacts(),
      callerWebsites: [fullFacts().url, 'not an address at all'],
      emails: ['a@b.example', 'a@b.example'],
    },
  ],
];

async function written(format: ReportFormat, reports: ReportFacts[]): Promise<string> {
  let whole = '';
  for await (const piece of writeReports(format, reports, WORDS)) whole += piece;
  return whole;
}

describe('XARF 4.2', () => {
  const validate = compile(XARF_SCHEMA);
  test.each(REPORTS)('a report %s is valid', async (_name, facts) => {
    expect(wrongs(validate, await toXarf(facts, toText(facts, WORDS)))).toEqual([]);
  });

  test('says the scam, the loss and the picture, and whom to answer', async () => {
    const report = await toXarf(fullFacts(), 'in words');
    expect(report).toMatchObject({
      report_id: REPORT_ID,
      reporter: { org: 'Jo Example', contact: 'jo@mail.example', domain: 'mail.example' },
      source_identifier: 'alert-0.web.core.windows.example',
      target_brand: 'Microsoft',
      loss_amount: { amount: 199.99, currency: 'GBP' },
      payment_methods: ['gift_cards', 'bank_transfer'],
    });
    expect(report.evidence.map(({ content_type }) => content_type)).toEqual(['text/plain', 'image/jpeg']);
    expect(atob(report.evidence[0]?.payload ?? '')).toBe('in words');
  });

  test('is not made without somebody to answer, nor of a mistake or a file on the disk', async () => {
    expect(canBeXarf(bareFacts())).toBe(false);
    expect(canBeXarf({ ...bareFacts(), reporter: { email: 'jo at home' } })).toBe(false);
    expect(canBeXarf({ ...fullFacts(), kind: 'mistake' })).toBe(false);
    expect(canBeXarf({ ...fullFacts(), url: 'file:///C:/Users/REMOVED/x.html' })).toBe(false);
    await expect(toXarf(bareFacts(), '')).rejects.toThrow(RangeError);
  });
});

describe('STIX 2.1', () => {
  const validate = compile(STIX_SCHEMA);
  test.each(REPORTS)('a report %s is valid', async (_name, facts) => {
    expect(wrongs(validate, await toStix([facts]))).toEqual([]);
  });

  test('ids of observables are those that every other tool gives them', async () => {
    // Examples of the standard with its Errata 01, sections 2.9 and 6.4.
    const id = async (url: string) =>
      (await stixObjects(bareFacts({ url }))).find(
        ({ type }) => type === 'domain-name' || type === 'ipv4-addr',
      )?.id;
    expect(await id('https://example.com/')).toBe('domain-name--bedb4899-d24b-5401-bc86-8f6b4cc18ec7');
    expect(await id('http://198.51.100.3/')).toBe('ipv4-addr--28bb3599-77cd-5a82-a950-b5bc3caf07c4');
    // RFC 9562, appendix A.4.
    expect(await uuidV5('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });

  test('the same report is the same bundle, and ids never meet', async () => {
    const bundle = await toStix([fullFacts()]);
    expect(await toStix([fullFacts()])).toEqual(bundle);
    expect(new Set(bundle.objects.map(({ id }) => id)).size).toBe(bundle.objects.length);
  });

  test('every reference leads to an object of the bundle', async () => {
    const { objects } = await toStix([
      fullFacts(),
      { ...bareFacts(), id: '11111111-1111-4111-8111-111111111111' },
    ]);
    const ids = new Set(objects.map(({ id }) => id));
    const refs = JSON.stringify(objects).match(/[a-z-]+--[0-9a-f-]{36}/g) ?? [];
    expect(refs.filter((ref) => !ids.has(ref))).toEqual([]);
  });

  test('a report with the person in it is amber, one without is green', async () => {
    const tlp = async (facts: ReportFacts) => (await stixObjects(facts))[0]?.name;
    expect(await tlp(fullFacts())).toBe('TLP:AMBER');
    expect(await tlp(bareFacts())).toBe('TLP:GREEN');
  });
});

describe('MISP', () => {
  const validate = compile(MISP_SCHEMA);
  test.each(REPORTS)('a report %s is valid', async (_name, facts) => {
    expect(wrongs(validate, await toMisp(facts))).toEqual([]);
  });

  test('numbers stand in E.164, those that cannot be read as they were shown', async () => {
    const { Event } = await toMisp(fullFacts());
    const numbers = Event.Object.filter(({ name }) => name === 'phone-number').map(
      (object) => object.Attribute[0]?.value,
    );
    expect(numbers).toEqual(['+18885550100', '+448081570123']);
    expect(
      Event.Attribute.filter(({ comment }) => comment === 'Phone number as shown').map(({ value }) => value),
    ).toEqual(['ext. 7']);
  });

  test('redirects and the picture stand with the page, and the same report is the same event', async () => {
    const event = await toMisp(fullFacts());
    const relations = event.Event.Object[0]?.Attribute.map(({ object_relation }) => object_relation);
    expect(relations).toEqual(expect.arrayContaining(['url', 'url-redirect', 'screenshot']));
    expect(await toMisp(fullFacts())).toEqual(event);
    const uuids = JSON.stringify(event).match(/"uuid":"[^"]+"/g) ?? [];
    expect(new Set(uuids).size).toBe(uuids.length);
  });
});

describe('files of many reports', () => {
  const many = (count: number): ReportFacts[] =>
    Array.from({ length: count }, (_, n) => ({
      ...fullFacts(),
      id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
      kind: n === 1 ? ('mistake' as const) : ('scam' as const),
    }));

  test('STIX is one valid bundle, without mistakes, and each shared object once', async () => {
    const bundle = JSON.parse(await written('stix', many(4)));
    expect(wrongs(compile(STIX_SCHEMA), bundle)).toEqual([]);
    const types = bundle.objects.map(({ type }: { type: string }) => type);
    expect(types.filter((type: string) => type === 'indicator')).toHaveLength(3);
    expect(types.filter((type: string) => type === 'marking-definition')).toHaveLength(1);
  });

  test('MISP is the collection that MISP itself exports', async () => {
    const { response } = JSON.parse(await written('misp', many(3)));
    expect(response).toHaveLength(2);
    for (const event of response) expect(wrongs(compile(MISP_SCHEMA), event)).toEqual([]);
  });

  test('XARF is one report a line', async () => {
    const lines = (await written('xarf', many(3))).trim().split('\n');
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(wrongs(compile(XARF_SCHEMA), JSON.parse(line))).toEqual([]);
  });

  test('CSV and text take mistakes too', async () => {
    expect((await written('csv', many(3))).match(/\r\n/g)).toHaveLength(4);
    expect((await written('text', many(3))).match(/Hangup stopped this page by mistake/g)).toHaveLength(1);
  });

  test.each(REPORT_FORMATS)('one report in %s is a whole file', async (format) => {
    const file = await written(format, [fullFacts()]);
    if (FORMAT_FACTS[format].extension === 'json') expect(JSON.parse(file)).toBeTypeOf('object');
    expect(file.endsWith('\n')).toBe(true);
  });

  test.each(REPORT_FORMATS)('%s never holds what was struck or masked', async (format) => {
    const { facts } = buildReport(
      madeInput(
        { ...FULL_FORM, struck: ['callerNames', 'story', 'picture'] },
        { url: 'https://a.example/?gclid=Cj0KCQiA' },
      ),
    );
    let file = await written(format, [facts]);
    if (format === 'xarf') for (const { payload } of JSON.parse(file).evidence) file += atob(payload);
    for (const hidden of ['Cj0KCQiA', 'Kevin', 'hackers', 'data:image', '9j/4AAQ'])
      expect(file).not.toContain(hidden);
  });
});

describe('exports of the history', () => {
  const entry = (n: number, change: Partial<HistoryEntry> = {}): HistoryEntry => ({
    page: madePage(n),
    picture: PICTURE,
    reports: [],
    ...change,
  });

  test('an event without a report is told as a report would begin', () => {
    const facts = factsOfEntry(entry(1), { includePictures: false, reporterEmail: 'jo@mail.example' });
    expect(facts).toMatchObject({ id: 'page-000001', kind: 'scam', reporter: { email: 'jo@mail.example' } });
    expect(facts.picture).toBeUndefined();
    expect(factsOfEntry(entry(1), { includePictures: true }).picture).toBe(PICTURE);
  });

  test('an event with reports is told by the latest, with what was struck there', () => {
    const reports = [
      madeReport(1, { id: 'old', updatedAt: 1 }),
      madeReport(1, { id: 'new', kind: 'mistake', updatedAt: 2, form: { struck: ['title'], story: 'mine' } }),
    ];
    const facts = factsOfEntry(entry(1, { reports }), { includePictures: true });
    expect(facts).toMatchObject({ id: 'new', kind: 'mistake', story: 'mine' });
    expect([facts.title, facts.picture]).toEqual([undefined, undefined]);
  });

  test('300 events in every format, a piece for each at least', async () => {
    const entries = Array.from({ length: 300 }, (_, n) => entry(n));
    for (const format of REPORT_FORMATS) {
      const facts = factsOfEntries(entries, { includePictures: false, reporterEmail: 'jo@mail.example' });
      let pieces = 0;
      for await (const piece of writeReports(format, facts, WORDS)) pieces += piece ? 1 : 0;
      expect(pieces, format).toBeGreaterThanOrEqual(300);
    }
  }, 30_000);
});
