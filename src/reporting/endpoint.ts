import type { QueuedReport, SendProblem } from '../storage/queued-report.ts';

/** What a report that went to the own organisation's address is noted under (`ReportRecord.sent`). */
export const ENDPOINT_ID = 'endpoint';

/** Sendings that are tried before it is given up: with the waits below, over a day and a half to two days. */
export const MOST_ATTEMPTS = 16;
const FIRST_WAIT = 60 * 1000;
const LONGEST_WAIT = 6 * 60 * 60 * 1000;
/** A server may ask for this much patience and no more. */
const LONGEST_ASKED_WAIT = 24 * 60 * 60 * 1000;
/** Milliseconds until an answer is no longer waited for. */
export const TIMEOUT = 30 * 1000;
/** Answers that time may mend (RFC 9110, RFC 6585, RFC 8470); every other 4xx stays what it is. */
const PASSING = new Set([408, 425, 429]);

/** What came of one sending. */
export type Outcome =
  | { readonly sent: true }
  | { readonly sent: false; readonly problem: SendProblem; readonly askedWait?: number };

/**
 * A report for the queue.
 *
 * @param id of the report: the same report is queued and received once
 * @param consent who said yes to the sending; there is no default
 * @param now milliseconds since the epoch
 */
export function queueReport(
  id: string,
  endpoint: string,
  body: string,
  consent: QueuedReport['consent'],
  now: number,
): QueuedReport {
  return { id, endpoint, body, consent, state: 'waiting', attempts: 0, queuedAt: now, nextAt: now };
}

/**
 * True where a report may be sent now: it waits, its time has come, and the address is still the one agreed to.
 *
 * @param endpoint the address in force; '' where there is none
 */
export function isDue(report: QueuedReport, endpoint: string, now: number): boolean {
  return report.state === 'waiting' && report.nextAt <= now && mayBeSent(report, endpoint);
}

function mayBeSent({ consent, endpoint: agreed }: QueuedReport, endpoint: string): boolean {
  return (consent === 'person' || consent === 'policy') && agreed === endpoint && isHttps(agreed);
}

function isHttps(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'https:';
}

/** A report whose address was taken back or changed since it was queued: it isn't sent to anybody. */
export function withdrawn(report: QueuedReport, endpoint: string): QueuedReport | undefined {
  if (report.state !== 'waiting' || mayBeSent(report, endpoint)) return undefined;
  return { ...report, state: 'failed', problem: { why: 'withdrawn' } };
}

/**
 * A report after a sending: sent, given up, or waiting for the next try by exponential back-off with jitter.
 *
 * @param random number from 0 to 1, so that the machines of an organisation don't all come back at once
 */
export function afterSending(
  report: QueuedReport,
  outcome: Outcome,
  now: number,
  random: number,
): QueuedReport {
  const attempts = report.attempts + 1;
  if (outcome.sent) {
    const { problem: _mended, ...rest } = report;
    return { ...rest, attempts, state: 'sent', sentAt: now };
  }
  const { problem } = outcome;
  const tried = { ...report, attempts, problem };
  if (attempts >= MOST_ATTEMPTS || isFinal(problem)) return { ...tried, state: 'failed' };
  const wait = Math.min(FIRST_WAIT * 2 ** (attempts - 1), LONGEST_WAIT);
  const jittered = wait / 2 + (wait / 2) * random;
  return { ...tried, nextAt: now + Math.max(jittered, Math.min(outcome.askedWait ?? 0, LONGEST_ASKED_WAIT)) };
}

function isFinal(problem: SendProblem): boolean {
  if (problem.why === 'withdrawn') return true;
  return (
    problem.why === 'status' && problem.status >= 400 && problem.status < 500 && !PASSING.has(problem.status)
  );
}

/** A report that had been given up, to be tried again because the person says so. */
export function tryAgain(report: QueuedReport, now: number): QueuedReport {
  const { problem: _old, ...rest } = report;
  return { ...rest, state: 'waiting', attempts: 0, nextAt: now };
}

/** When the next report is due, for an alarm; undefined where none waits. */
export function nextDue(reports: readonly QueuedReport[]): number | undefined {
  const times = reports.filter(({ state }) => state === 'waiting').map(({ nextAt }) => nextAt);
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** What an answer means. 409 with our key says that the report is there already. */
export function outcomeOf(status: number, retryAfter: string | null, now: number): Outcome {
  if ((status >= 200 && status < 300) || status === 409) return { sent: true };
  const askedWait = readRetryAfter(retryAfter, now);
  return {
    sent: false,
    problem: { why: 'status', status },
    ...(askedWait === undefined ? {} : { askedWait }),
  };
}

/** Milliseconds that `Retry-After` asks for: seconds, or a date (RFC 9110, section 10.2.3). */
function readRetryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  const wait = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(wait) && wait > 0 ? wait : undefined;
}
