import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  afterSending,
  isDue,
  MOST_ATTEMPTS,
  nextDue,
  outcomeOf,
  queueReport,
  tryAgain,
  withdrawn,
} from '../../../src/reporting/endpoint.ts';
import type { QueuedReport } from '../../../src/storage/queued-report.ts';

const NOW = Date.UTC(2026, 10, 25, 12);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const HERE = 'https://reports.example/hangup';
const fresh = queueReport('r1', HERE, '{}', 'person', NOW);
const failedBy = (status: number, after: string | null = null) => outcomeOf(status, after, NOW);

describe('when a report may be sent', () => {
  test('at once, and not before its time', () => {
    expect(isDue(fresh, HERE, NOW)).toBe(true);
    expect(isDue({ ...fresh, nextAt: NOW + 1 }, HERE, NOW)).toBe(false);
    expect(isDue({ ...fresh, state: 'sent' }, HERE, NOW)).toBe(false);
    expect(isDue({ ...fresh, state: 'failed' }, HERE, NOW)).toBe(false);
  });

  test('only to the address that was agreed to, over HTTPS, with a yes', () => {
    expect(isDue(fresh, 'https://other.example/', NOW)).toBe(false);
    expect(isDue(fresh, '', NOW)).toBe(false);
    const plain = queueReport('r1', 'http://reports.example/', '{}', 'person', NOW);
    expect(isDue(plain, 'http://reports.example/', NOW)).toBe(false);
    const noYes = { ...fresh, consent: undefined } as unknown as QueuedReport;
    expect(isDue(noYes, HERE, NOW)).toBe(false);
    expect(isDue({ ...fresh, consent: 'policy' }, HERE, NOW)).toBe(true);
  });

  test('a yes that was taken back fails it for good', () => {
    expect(withdrawn(fresh, HERE)).toBeUndefined();
    expect(withdrawn(fresh, '')).toMatchObject({ state: 'failed', problem: { why: 'withdrawn' } });
    expect(withdrawn({ ...fresh, state: 'sent' }, '')).toBeUndefined();
  });
});

describe('after a sending', () => {
  test('received is sent, and the old problem is gone', () => {
    const once = afterSending(fresh, failedBy(500), NOW, 0.5);
    expect(afterSending(once, { sent: true }, NOW + 5, 0.5)).toEqual({
      ...fresh,
      state: 'sent',
      attempts: 2,
      nextAt: once.nextAt,
      sentAt: NOW + 5,
    });
  });

  test('the waits double up to six hours, and it is given up at the end with the reason', () => {
    let report = fresh;
    let at = NOW;
    const waits: number[] = [];
    while (report.state === 'waiting') {
      report = afterSending(report, { sent: false, problem: { why: 'timeout' } }, at, 1);
      waits.push(report.nextAt - at);
      at = report.nextAt;
    }
    expect(waits.slice(0, 4)).toEqual([MINUTE, 2 * MINUTE, 4 * MINUTE, 8 * MINUTE]);
    expect(Math.max(...waits)).toBe(6 * HOUR);
    expect(report).toMatchObject({ state: 'failed', attempts: MOST_ATTEMPTS, problem: { why: 'timeout' } });
    expect(at - NOW).toBeGreaterThan(36 * HOUR);
  });

  test('jitter spreads each wait over its second half', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: MOST_ATTEMPTS - 2 }),
        (random, attempts) => {
          const wait = afterSending({ ...fresh, attempts }, failedBy(503), NOW, random).nextAt - NOW;
          const whole = Math.min(MINUTE * 2 ** attempts, 6 * HOUR);
          expect(wait).toBeGreaterThanOrEqual(whole / 2);
          expect(wait).toBeLessThanOrEqual(whole);
        },
      ),
    );
  });

  test.each([500, 502, 503, 504, 408, 425, 429])('%i is tried again', (status) => {
    expect(afterSending(fresh, failedBy(status), NOW, 0).state).toBe('waiting');
  });

  test.each([400, 401, 403, 404, 410, 413, 422])('%i is given up at once', (status) => {
    expect(afterSending(fresh, failedBy(status), NOW, 0)).toMatchObject({
      state: 'failed',
      problem: { why: 'status', status },
    });
  });

  test.each([200, 201, 202, 204, 409])('%i means that it is there', (status) => {
    expect(failedBy(status)).toEqual({ sent: true });
  });

  test('a server may ask for patience, in seconds or by date, up to a day', () => {
    const wait = (after: string) => afterSending(fresh, failedBy(429, after), NOW, 0).nextAt - NOW;
    expect(wait('600')).toBe(600_000);
    expect(wait(new Date(NOW + 2 * HOUR).toUTCString())).toBe(2 * HOUR);
    expect(wait('999999999')).toBe(24 * HOUR);
    for (const nonsense of ['soon', '-5', '', new Date(NOW - HOUR).toUTCString()])
      expect(wait(nonsense)).toBe(MINUTE / 2);
  });

  test('the person can have it tried again', () => {
    const failed = afterSending(fresh, failedBy(404), NOW, 0);
    expect(tryAgain(failed, NOW + 9)).toEqual({ ...fresh, nextAt: NOW + 9 });
  });
});

test('the alarm is set for the earliest that waits', () => {
  expect(nextDue([])).toBeUndefined();
  expect(
    nextDue([
      { ...fresh, nextAt: 7 },
      { ...fresh, nextAt: 3 },
      { ...fresh, nextAt: 1, state: 'failed' },
    ]),
  ).toBe(3);
});
