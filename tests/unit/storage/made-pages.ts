import { SCAM_KINDS } from '../../../src/detection/evidence.ts';
import { ACTIONS, type BlockedPage, type ReportRecord } from '../../../src/storage/blocked-page.ts';

/** 25 November 2026, noon in London. */
export const NOON = Date.UTC(2026, 10, 25, 12);
export const HOUR = 60 * 60 * 1000;
export const DAY = 24 * HOUR;

/** A made-up event that has every field. Equal for equal `n`; a higher `n` is an hour older. */
export function madePage(n: number, change: Partial<BlockedPage> = {}): BlockedPage {
  const at = NOON - n * HOUR;
  const last = String(n % 100).padStart(2, '0');
  const host = `alert-${n % 500}.web.core.windows.example`;
  return {
    id: `page-${String(n).padStart(6, '0')}`,
    at,
    timeZone: 'Europe/London',
    url: `https://${host}/index.html?call=1888555${last}#top`,
    host,
    hostingSuffix: 'web.core.windows.example',
    title: `Security Warning ${n}`,
    kind: SCAM_KINDS[n % SCAM_KINDS.length] as BlockedPage['kind'],
    language: ['en', 'de-AT', 'ja'][n % 3] as string,
    brands: n % 4 === 0 ? ['Microsoft', 'McAfee'] : ['Apple'],
    numbers: [{ shown: `+1 (888) 555-01${last}`, e164: `+188855501${last}`, country: 'US' }],
    emails: [`help${n}@support.example`],
    score: 8 + (n % 7),
    evidence: [
      {
        signal: 'trouble-claimed',
        family: 'claim',
        weight: 3,
        quote: 'Your computer has been “blocked” é\u2028',
      },
      { signal: 'dialog-loop', family: 'coercion', weight: 4, count: 12 },
    ],
    chain: [{ url: 'https://ads.example/go?to=1', how: 'opener', at: at - 900 }],
    timeline: [
      { at: at - 500, what: 'page-opened' },
      { at, what: 'judged' },
    ],
    action: ACTIONS[n % ACTIONS.length] as BlockedPage['action'],
    source: 'interrupted',
    browser: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140',
    ...change,
  };
}

/** A made-up report of the page with the same `n`. */
export function madeReport(n: number, change: Partial<ReportRecord> = {}): ReportRecord {
  const page = madePage(n);
  return {
    id: `report-${n}`,
    pageId: page.id,
    kind: 'scam',
    createdAt: page.at + 1000,
    updatedAt: page.at + 2000,
    state: 'draft',
    form: { story: 'They asked for gift cards.', names: ['“Kevin”'], paid: true },
    sent: [],
    ...change,
  };
}

/** The smallest JPEG-like picture that the backup accepts. */
export const PICTURE = 'data:image/jpeg;base64,/9j/4AAQSkZJRgABAQ==';
