import { type ReportFacts, STRIKABLE } from './report-facts.ts';

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
