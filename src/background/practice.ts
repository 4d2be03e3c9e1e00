import type { BlockedPage } from '../storage/blocked-page.ts';

/** The made-up page of the practice alarm. Its host and number are reserved (RFC 2606; 555-01xx in North America). */
export function practicePage(id: string, now: number): BlockedPage {
  return {
    id,
    at: now,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    url: 'https://practice-alarm.example/',
    host: 'practice-alarm.example',
    title: 'Windows Security Alert',
    kind: 'windows-lock',
    language: 'en',
    brands: ['Microsoft'],
    numbers: [{ shown: '+1 (888) 555-0123', e164: '+18885550123', country: 'US' }],
    emails: [],
    score: 15,
    evidence: [
      { signal: 'trouble-claimed', family: 'claim', weight: 4, quote: 'Your computer has been locked' },
      { signal: 'number-to-call', family: 'contact', weight: 3, quote: '+1 (888) 555-0123' },
      { signal: 'full-screen-taken', family: 'coercion', weight: 3, count: 1 },
      { signal: 'brand-worn', family: 'impersonation', weight: 3, quote: 'Microsoft' },
    ],
    chain: [],
    timeline: [{ at: now, what: 'warning-shown' }],
    action: 'warned',
    source: 'practice',
    browser: '',
  };
}
