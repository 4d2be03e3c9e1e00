import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { canBeFile, FILE_FORMATS, reportFile } from '../../../../src/ui/report/files.ts';
import { pasteParts, plainText, wordsOf } from '../../../../src/ui/report/report-words.ts';
import { bareFacts, fullFacts, WORDS } from '../../reporting/made-report.ts';
import { PICTURE } from '../../storage/made-pages.ts';

describe('one report as a file', () => {
  it.each(FILE_FORMATS)('in %s says what it is, by name and content', async (format) => {
    const { name, mediaType, text } = await reportFile(format, fullFacts(), WORDS);
    expect(name).toMatch(
      /^hangup-2026-11-25-alert-0\.web\.core\.windows\.example\.(?:(?:xarf|stix|misp)\.)?\w+$/,
    );
    expect(mediaType).toMatch(/^(?:text|application)\//);
    if (name.endsWith('.json')) expect(Object.keys(JSON.parse(text)).length).toBeGreaterThan(0);
    if (format === 'csv')
      expect(
        Papa.parse(text.slice(1), { header: true, delimiter: ',', skipEmptyLines: true }).errors,
      ).toEqual([]);
  });

  it('in text has no picture and does not speak of one; in the others it is there', async () => {
    expect((await reportFile('text', fullFacts(), WORDS)).text).not.toContain('Picture');
    expect((await reportFile('xarf', fullFacts(), WORDS)).text).toContain(PICTURE.split(',')[1]);
  });

  it('is XARF only where somebody can be answered, and a mistake is in no format of abuse', () => {
    const formatsOf = (facts: ReturnType<typeof fullFacts>) =>
      FILE_FORMATS.filter((one) => canBeFile(one, facts));
    expect(formatsOf(fullFacts())).toEqual(FILE_FORMATS);
    expect(formatsOf(bareFacts())).toEqual(['text', 'csv', 'json', 'stix', 'misp']);
    expect(formatsOf({ ...fullFacts(), kind: 'mistake' })).toEqual(['text', 'csv', 'json']);
  });

  it('has no name that leads elsewhere', async () => {
    const { name } = await reportFile('json', { ...fullFacts(), host: '[::1]:80/../x' }, WORDS);
    expect(name).toBe('hangup-2026-11-25----1--80-..-x.json');
  });
});

describe('what is pasted', () => {
  it('has the address as forms take it, and everything else defanged', () => {
    const facts = fullFacts();
    const parts = new Map(pasteParts(facts, WORDS).map(({ id, text }) => [id, text]));
    expect(parts.get('url')).toBe(facts.url);
    expect(parts.get('callerWebsites')).toContain('hxxps');
    expect(parts.has('picture')).toBe(false);
    expect(plainText(facts, WORDS)).not.toContain('https://');
  });

  it('is in the words of the interface', () => {
    const words = wordsOf(
      Object.assign((key: string) => `field ${key}`, { rich: () => '' }),
      Object.assign((key: string) => `signal ${key}`, { rich: () => '' }),
    );
    expect([words.label('field-url'), words.signal('dialog-loop')]).toEqual([
      'field field-url',
      'signal dialog-loop',
    ]);
  });
});
