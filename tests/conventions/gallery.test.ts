import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { realNumbers } from './gallery-numbers.ts';
import { HONEST_TACTICS, SCAM_TACTICS } from './gallery-tactics.ts';

const GALLERY = join(import.meta.dirname, '../gallery');
const LANGUAGES = [
  ...['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'no', 'fi', 'pl', 'cs', 'tr'],
  ...['ja', 'ko', 'zh-Hans', 'zh-Hant'],
];
const SCAM_KINDS = [
  ...['windows-lock', 'mac-lock', 'ios-lock', 'android-lock', 'police-lock', 'account-lock', 'renewal-scan'],
  ...['fake-defender-download', 'paste-command', 'fake-uac', 'blue-screen', 'decoy-shop', 'dialogs-only'],
  ...['auth-dialog', 'chat-lock', 'remote-tool'],
];
const SUSPICIOUS_KINDS = ['prize', 'survey', 'click-allow', 'parcel-fee', 'prank'];
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const ExpectedSchema = v.strictObject({
  verdict: v.picklist(['scam', 'suspicious', 'clear']),
  language: v.picklist(LANGUAGES),
  kind: v.pipe(v.string(), v.regex(KEBAB)),
  tactics: v.array(v.picklist([...Object.keys(SCAM_TACTICS), ...HONEST_TACTICS])),
  click: v.boolean(),
  after: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20_000)),
  query: v.optional(v.pipe(v.string(), v.regex(/^[\w-]+=[^#]*$/))),
  host: v.pipe(v.string(), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/)),
  server: v.optional(
    v.strictObject({
      status: v.optional(v.pipe(v.number(), v.minValue(200), v.maxValue(599))),
      headers: v.optional(v.record(v.pipe(v.string(), v.regex(KEBAB)), v.string())),
    }),
  ),
  note: v.pipe(v.string(), v.minLength(12)),
});

const names = readdirSync(GALLERY);
const pages = names.map((name) => {
  const folder = join(GALLERY, name);
  const files = readdirSync(folder);
  const expected = v.parse(
    ExpectedSchema,
    JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')),
    {},
  );
  const sources = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  return { name, files, expected, source: sources.join('\n') };
});
const of = (verdict: string) => pages.filter(({ expected }) => expected.verdict === verdict);

describe('the gallery', () => {
  it('holds at least 80 scam pages, 80 clean look-alikes and some suspicious pages', () => {
    expect(of('scam').length).toBeGreaterThanOrEqual(80);
    expect(of('clear').length).toBeGreaterThanOrEqual(80);
    expect(of('suspicious').length).toBeGreaterThanOrEqual(5);
  });

  it('shows every language at least twice among the scams and twice among the look-alikes', () => {
    for (const verdict of ['scam', 'clear'])
      for (const language of LANGUAGES)
        expect(
          of(verdict).filter(({ expected }) => expected.language === language).length,
          `${verdict} in ${language}`,
        ).toBeGreaterThanOrEqual(2);
  });

  it('shows every kind and every tactic of scam pages', () => {
    const scams = of('scam').map(({ expected }) => expected);
    expect([...new Set(scams.map(({ kind }) => kind))].sort()).toEqual([...SCAM_KINDS].sort());
    const shown = new Set(scams.flatMap(({ tactics }) => tactics));
    expect(Object.keys(SCAM_TACTICS).filter((tactic) => !shown.has(tactic))).toEqual([]);
    const suspicious = of('suspicious').map(({ expected }) => expected.kind);
    expect([...new Set(suspicious)].sort()).toEqual([...SUSPICIOUS_KINDS].sort());
  });

  it('has few pages that show their scare late', () => {
    expect(of('scam').filter(({ expected }) => expected.after > 10_000).length).toBeLessThanOrEqual(3);
  });

  it('gives every page a host of its own, since the server tells pages apart by it', () => {
    const hosts = pages.map(({ expected }) => expected.host);
    expect(hosts.filter((host, at) => hosts.indexOf(host) !== at)).toEqual([]);
  });
});

describe.each(pages)('$name', ({ name, files, expected, source }) => {
  it('is a named page with an index.html', () => {
    expect(name).toMatch(KEBAB);
    expect(files).toContain('index.html');
    expect(source).toMatch(/<title>/);
  });

  it('does what it says that it does', () => {
    expect(new Set(expected.tactics).size).toBe(expected.tactics.length);
    for (const tactic of expected.tactics) {
      const trace = SCAM_TACTICS[tactic];
      if (trace) expect(source, tactic).toMatch(trace);
    }
  });

  it('shows no telephone number that may be somebody’s', () => {
    const query = decodeURIComponent(expected.query ?? '');
    expect(realNumbers(`${source}\n${query}`)).toEqual([]);
  });

  it('is marked as simulated where it plays a scam', () => {
    if (expected.verdict === 'clear') expect(source).not.toContain('Simulated page');
    else expect(source).toContain("Simulated page for Hangup's tests");
  });
});
