import type { QueuedReport } from '../storage/queued-report.ts';
import { type Outcome, outcomeOf, TIMEOUT } from './endpoint.ts';

/** What sending needs from outside, so that tests can stand in for it. */
export interface SendTools {
  readonly fetch: typeof fetch;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** False where the browser knows that it is offline. */
  readonly online: () => boolean;
  /** Milliseconds; {@link TIMEOUT} where left out. */
  readonly timeout?: number;
}

/**
 * Sends one report. Never throws. The report goes to the agreed address only, never along a redirect, and without
 * cookies or referrer; `Idempotency-Key` is the report's id, so that a server that has it already can say so.
 */
export async function sendReport(report: QueuedReport, tools: SendTools): Promise<Outcome> {
  if (!tools.online()) return { sent: false, problem: { why: 'offline' } };
  const signal = AbortSignal.timeout(tools.timeout ?? TIMEOUT);
  try {
    const answer = await tools.fetch(report.endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': report.id },
      body: report.body,
      signal,
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    // Nothing of the body is used; not to read it leaves the connection hanging.
    await answer.body?.cancel();
    return outcomeOf(answer.status, answer.headers.get('Retry-After'), tools.now());
  } catch {
    return { sent: false, problem: { why: signal.aborted ? 'timeout' : 'unreachable' } };
  }
}
