import evidence from '../../../assets/locales/en/evidence.json';
import reportFields from '../../../assets/locales/en/report-fields.json';
import type { ReportForm } from '../../../src/reporting/form.ts';
import type { ReportInput } from '../../../src/reporting/gather-facts.ts';
import { buildReport } from '../../../src/reporting/report.ts';
import type { ReportFacts } from '../../../src/reporting/report-facts.ts';
import type { Words } from '../../../src/reporting/words.ts';
import type { BlockedPage } from '../../../src/storage/blocked-page.ts';
import { madePage, PICTURE } from '../storage/made-pages.ts';

export const REPORT_ID = '3f2b8c1e-7d44-4b6a-9a51-0c9d2e5f7a10';

/** The English words, as the interface gives them. */
export const WORDS: Words = {
  label: (key) => reportFields[key].message,
  signal: (id) => (evidence as Record<string, { message: unknown } | undefined>)[id]?.message as string,
};

/** What a person who was called back, let them in and paid might fill in. */
export const FULL_FORM: Partial<ReportForm> = {
  story: 'A man said that hackers were in.\nHe showed me "errors".',
  callerNumbers: ['0808 157 0123', 'ext. 7'],
  callerEmails: ['billing@refunds.example'],
  callerWebsites: ['https://help.example/join?code=1'],
  callerNames: ['=Kevin()', 'Sam O’Hara'],
  lossAmount: '199.99',
  lossCurrency: 'GBP',
  payments: ['gift_cards', 'bank_transfer'],
  remoteAccess: 'yes',
  reporterName: 'Jo Example',
  reporterEmail: 'jo@mail.example',
  includePicture: true,
};

export function madeInput(form: Partial<ReportForm> = {}, page: Partial<BlockedPage> = {}): ReportInput {
  return {
    page: madePage(0, { id: '0d9f6f1e-2a77-4b1c-8f0e-1d2c3b4a5968', ...page }),
    record: { id: REPORT_ID, kind: 'scam', form },
    picture: PICTURE,
    version: '0.1.0',
    country: 'GB',
  };
}

/** A report with every fact. */
export function fullFacts(): ReportFacts {
  return buildReport(
    madeInput(FULL_FORM, {
      chain: [
        { url: 'https://news.example/story', how: 'opener', at: 1 },
        { url: 'https://ads.example/go', how: 'server-redirect', at: 2 },
      ],
    }),
  ).facts;
}

/** A report of a page that showed nothing but itself, by somebody who added nothing. */
export function bareFacts(page: Partial<BlockedPage> = {}): ReportFacts {
  return buildReport({
    ...madeInput(
      {},
      { title: '', numbers: [], emails: [], brands: [], evidence: [], chain: [], browser: '', ...page },
    ),
    picture: undefined,
    version: undefined,
  }).facts;
}
