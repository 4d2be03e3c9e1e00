import type { Evidence, ScamKind } from '../detection/evidence.ts';
import type { BlockedPage, ChainStep, ReportRecord, SeenNumber } from '../storage/blocked-page.ts';
import { type PaymentMethod, parseForm, type ReportForm } from './form.ts';
import { type MaskedPart, type MaskOptions, maskAddress } from './mask.ts';
import { readNumber } from './phone.ts';

/**
 * What leaves the machine: everything that exporters may read. Struck fields are not in it and masked parts are masked,
 * so that no exporter can get it wrong.
 */
export interface ReportFacts {
  /** Of the report, a UUID. The same report is the same id in every format and at every sending. */
  readonly id: string;
  readonly kind: ReportRecord['kind'];
  readonly url: string;
  /** Host with its port, if it has one. */
  readonly host: string;
  readonly hostingSuffix?: string;
  /** When the page was met; milliseconds since the epoch. */
  readonly at: number;
  readonly timeZone: string;
  readonly title?: string;
  readonly scamKind?: ScamKind;
  readonly language?: string;
  readonly chain: readonly ChainStep[];
  readonly numbers: readonly SeenNumber[];
  readonly emails: readonly string[];
  readonly brands: readonly string[];
  readonly evidence: readonly Pick<Evidence, 'signal' | 'quote' | 'count'>[];
  readonly browser?: string;
  /** Version of Hangup. */
  readonly version?: string;
  readonly story?: string;
  readonly callerNumbers: readonly SeenNumber[];
  readonly callerEmails: readonly string[];
  readonly callerWebsites: readonly string[];
  readonly callerNames: readonly string[];
  readonly loss?: { readonly amount: number; readonly currency?: string };
  readonly payments: readonly PaymentMethod[];
  readonly remoteAccess?: boolean;
  readonly reporter?: { readonly name?: string; readonly email?: string };
  /** data: URL. */
  readonly picture?: string;
}

/** Every field that can be struck out. The address can't: without it there is no report. */
export const STRIKABLE = [
  'chain',
  'time',
  'title',
  'numbers',
  'emails',
  'brands',
  'evidence',
  'browser',
  'story',
  'callerNumbers',
  'callerEmails',
  'callerWebsites',
  'callerNames',
  'loss',
  'payments',
  'remoteAccess',
  'reporter',
  'picture',
] as const;
export type StrikableField = (typeof STRIKABLE)[number];

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

/** Gathers and masks; see {@link strike} for what the person struck out. */
export function gatherFacts({ page, record, picture, version, country }: ReportInput): MaskedFacts {
  const form = parseForm(record.form);
  const masked: MaskedPart[] = [];
  const mask = (prefix: string, address: string): string => {
    const result = maskAddress(address, { ...maskOptions(page, form), prefix });
    masked.push(...result.parts);
    return result.address;
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
    ...(page.title ? { title: page.title } : {}),
    scamKind: page.kind,
    ...(page.language ? { language: page.language } : {}),
    chain,
    numbers: page.numbers,
    emails: page.emails,
    brands: page.brands,
    evidence: page.evidence
      .filter(({ family }) => family !== 'against')
      .map(({ signal, quote, count }) => ({
        signal,
        ...(quote === undefined ? {} : { quote }),
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

/** Facts that an empty list stands for when struck; the others are left out. */
const EMPTY = {
  chain: [],
  numbers: [],
  emails: [],
  brands: [],
  evidence: [],
  callerNumbers: [],
  callerEmails: [],
  callerWebsites: [],
  callerNames: [],
  payments: [],
} as const;

/**
 * Takes out what the person struck. The time is coarsened to its day and not left out, since every format needs one.
 *
 * @param struck ids of fields; unknown ones are ignored
 */
export function strike(facts: ReportFacts, struck: readonly string[]): ReportFacts {
  const gone = new Set<string>(struck);
  const left: Record<string, unknown> = { ...facts };
  for (const field of STRIKABLE.filter((one) => gone.has(one))) {
    if (field in EMPTY) left[field] = EMPTY[field as keyof typeof EMPTY];
    else if (field === 'time') Object.assign(left, { at: startOfDay(facts.at), timeZone: 'UTC' });
    else delete left[field];
  }
  if (gone.has('browser')) delete left.version;
  if (gone.has('time') && !gone.has('chain'))
    left.chain = facts.chain.map((step) => ({ ...step, at: startOfDay(step.at) }));
  // What is struck out must not come back as a quote.
  if (!gone.has('evidence'))
    left.evidence = facts.evidence.filter(
      ({ signal }) =>
        !(gone.has('brands') && signal === 'brand-worn') &&
        !(gone.has('numbers') && signal.startsWith('number-')) &&
        !(gone.has('title') && signal === 'trouble-in-title'),
    );
  return left as unknown as ReportFacts;
}

function startOfDay(at: number): number {
  return at - (at % (24 * 60 * 60 * 1000));
}
