import type { BlockedPage, ReportRecord } from '../storage/blocked-page.ts';
import { parseForm, type ReportForm } from './form.ts';
import { type MaskedPart, type MaskOptions, maskAddress } from './mask.ts';
import { maskText } from './mask-text.ts';
import { readNumber } from './phone.ts';
import type { ReportFacts } from './report-facts.ts';

/** What a report is made from. */
export interface ReportInput {
  readonly page: BlockedPage;
  readonly record: Pick<ReportRecord, 'id' | 'kind' | 'form'>;
  /** data: URL of the page's picture, if there is one. Used only where the form says so. */
  readonly picture?: string | undefined;
  /** Version of Hangup. */
  readonly version?: string | undefined;
  /** ISO 3166 country of the person, to read the callers' numbers by. */
  readonly country?: string | undefined;
}

/** The facts of a report before anything is struck out, and what was masked in them. */
export interface MaskedFacts {
  readonly facts: ReportFacts;
  readonly form: ReportForm;
  readonly masked: readonly MaskedPart[];
}

/** Gathers and masks; see `strike.ts` for what the person struck out. */
export function gatherFacts({ page, record, picture, version, country }: ReportInput): MaskedFacts {
  const form = parseForm(record.form);
  const masked: MaskedPart[] = [];
  const mask = (prefix: string, address: string): string => {
    const result = maskAddress(address, { ...maskOptions(page, form), prefix });
    masked.push(...result.parts);
    return result.address;
  };
  const maskWords = (prefix: string, text: string): string => {
    const result = maskText(text, page.host, { ...maskOptions(page, form), prefix });
    masked.push(...result.parts);
    return result.text;
  };
  const url = mask('url', page.url);
  const chain = page.chain.map((step, at) => ({ ...step, url: mask(`chain-${at}`, step.url) }));
  const amount = Number(form.lossAmount);
  const [name, email] = [form.reporterName.trim(), form.reporterEmail.trim()];
  const facts: ReportFacts = {
    id: record.id,
    kind: record.kind,
    url,
    host: page.host,
    ...(page.hostingSuffix ? { hostingSuffix: page.hostingSuffix } : {}),
    at: page.at,
    timeZone: page.timeZone,
    ...(page.title ? { title: maskWords('title', page.title) } : {}),
    scamKind: page.kind,
    ...(page.language ? { language: page.language } : {}),
    chain,
    numbers: page.numbers,
    emails: page.emails,
    brands: page.brands,
    evidence: page.evidence
      .filter(({ family }) => family !== 'against')
      .map(({ signal, quote, count }, at) => ({
        signal,
        ...(quote === undefined ? {} : { quote: maskWords(`evidence-${at}`, quote) }),
        ...(count === undefined ? {} : { count }),
      })),
    ...(page.browser ? { browser: page.browser } : {}),
    ...(version ? { version } : {}),
    ...(form.story.trim() ? { story: form.story.trim() } : {}),
    callerNumbers: filled(form.callerNumbers).map((shown) =>
      readNumber(shown, { language: page.language, country }),
    ),
    callerEmails: filled(form.callerEmails),
    callerWebsites: filled(form.callerWebsites),
    callerNames: filled(form.callerNames),
    ...(form.lossAmount
      ? { loss: { amount, ...(form.lossCurrency ? { currency: form.lossCurrency } : {}) } }
      : {}),
    payments: form.payments,
    ...(form.remoteAccess === 'unknown' ? {} : { remoteAccess: form.remoteAccess === 'yes' }),
    ...(name || email ? { reporter: { ...(name ? { name } : {}), ...(email ? { email } : {}) } } : {}),
    ...(picture && form.includePicture ? { picture } : {}),
  };
  return { facts, form, masked };
}

function maskOptions(page: BlockedPage, form: ReportForm): Omit<MaskOptions, 'prefix'> {
  return {
    putBack: new Set(form.putBack),
    own: [form.reporterName, form.reporterEmail],
    shown: [...page.emails, ...form.callerEmails],
  };
}

function filled(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter(Boolean);
}
