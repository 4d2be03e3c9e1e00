import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { queueReport } from '../../../src/reporting/endpoint.ts';
import type { SendTools } from '../../../src/reporting/send.ts';
import { sendDue } from '../../../src/reporting/send-queue.ts';
import { clearHistory } from '../../../src/storage/blocked-pages.ts';
import {
  enqueue,
  queuedReport,
  queuedReports,
  removeQueued,
  updateQueued,
} from '../../../src/storage/outbox.ts';
import { freshDatabase } from '../storage/fresh-database.ts';

/** A real HTTPS server on this machine, with a certificate made for the test. */
let server: Server;
let certificate: string;
let folder: string;
let answer: (message: IncomingMessage, response: ServerResponse) => void;
let received: { key: string | undefined; body: string; headers: IncomingMessage['headers'] }[];
let endpoint: string;
let clock: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hangup-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  execFileSync(
    'openssl',
    `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout ${key} -out ${cert}`.split(
      ' ',
    ),
    { stdio: 'ignore' },
  );
  certificate = readFileSync(cert, 'utf8');
  server = createServer({ key: readFileSync(key), cert: certificate }, (message, response) => {
    const pieces: Buffer[] = [];
    message.on('data', (piece: Buffer) => pieces.push(piece));
    message.on('end', () => {
      const { headers } = message;
      received.push({
        key: headers['idempotency-key'] as string | undefined,
        body: Buffer.concat(pieces).toString(),
        headers,
      });
      answer(message, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endpoint = `https://localhost:${(server.address() as AddressInfo).port}/reports`;
});

afterAll(async () => {
  trust(false);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  await freshDatabase();
  trust(true);
  received = [];
  clock = Date.UTC(2026, 10, 25, 12);
  answer = (_message, response) => response.writeHead(201).end();
});
afterEach(() => server.closeAllConnections());

/** Makes the real `fetch` trust the certificate of the test besides those it trusts by itself, or no longer. */
const OTHERS = getCACertificates();
const trust = (trusted: boolean) => setDefaultCACertificates(trusted ? [...OTHERS, certificate] : OTHERS);

const tools = (change: Partial<SendTools> = {}): SendTools => ({
  fetch,
  now: () => clock,
  online: () => true,
  timeout: 2000,
  ...change,
});
const queue = { all: queuedReports, save: updateQueued };
const flush = (change?: Partial<SendTools>) => sendDue(queue, endpoint, tools(change), () => 1);
const add = (id: string) => enqueue(queueReport(id, endpoint, `{"report":"${id}"}`, 'person', clock));

describe('sending to a real server', () => {
  test('what was agreed to arrives, once, with its key and nothing of the person', async () => {
    await add('r1');
    const onSent = vi.fn();
    expect(await sendDue({ ...queue, onSent }, endpoint, tools(), () => 1)).toBeUndefined();
    expect(received.map(({ key, body }) => [key, body])).toEqual([['r1', '{"report":"r1"}']]);
    expect(received[0]?.headers).toMatchObject({ 'content-type': 'application/json' });
    expect(received[0]?.headers).not.toHaveProperty('cookie');
    expect(await queuedReport('r1')).toMatchObject({ state: 'sent', attempts: 1, sentAt: clock });
    expect(onSent).toHaveBeenCalledOnce();
    await flush();
    expect(received).toHaveLength(1);
  });

  test('a server that fails is tried again later, and then has it', async () => {
    answer = (_message, response) => response.writeHead(received.length < 3 ? 500 : 200).end('busy');
    await add('r1');
    for (let tries = 1; tries <= 2; tries += 1) {
      const next = (await flush()) ?? 0;
      expect(await queuedReport('r1')).toMatchObject({
        state: 'waiting',
        attempts: tries,
        problem: { why: 'status', status: 500 },
      });
      // Before its time nothing is sent.
      clock = next - 1;
      await flush();
      expect(received).toHaveLength(tries);
      clock = next;
    }
    await flush();
    expect(await queuedReport('r1')).toMatchObject({ state: 'sent', attempts: 3 });
    expect(new Set(received.map(({ key }) => key))).toEqual(new Set(['r1']));
  });

  test('a server that never answers is let go', async () => {
    answer = () => undefined;
    await add('r1');
    await flush({ timeout: 100 });
    expect(await queuedReport('r1')).toMatchObject({ state: 'waiting', problem: { why: 'timeout' } });
  });

  test('a server that is slow is waited for', async () => {
    answer = (_message, response) => setTimeout(() => response.writeHead(200).end(), 150);
    await add('r1');
    await flush();
    expect((await queuedReport('r1'))?.state).toBe('sent');
  });

  test('a certificate that is not trusted gets nothing', async () => {
    await add('r1');
    trust(false);
    await flush();
    expect(received).toEqual([]);
    expect(await queuedReport('r1')).toMatchObject({ state: 'waiting', problem: { why: 'unreachable' } });
  });

  test('a connection that breaks in the middle is tried again', async () => {
    answer = (message) => message.socket.destroy();
    await add('r1');
    await flush();
    expect(await queuedReport('r1')).toMatchObject({ state: 'waiting', problem: { why: 'unreachable' } });
  });

  test('a server that has it already says so, and that is sent', async () => {
    answer = (_message, response) => response.writeHead(409).end('duplicate');
    await add('r1');
    await flush();
    expect((await queuedReport('r1'))?.state).toBe('sent');
  });

  test('a redirect is not followed', async () => {
    answer = (message, response) =>
      message.url === '/reports'
        ? response.writeHead(307, { Location: '/elsewhere' }).end()
        : response.writeHead(200).end();
    await add('r1');
    await flush();
    expect(received).toHaveLength(1);
    expect(await queuedReport('r1')).toMatchObject({ state: 'waiting', problem: { why: 'unreachable' } });
  });

  test('offline nothing is tried, and the queue outlives the worker', async () => {
    await add('r1');
    await flush({ online: () => false });
    expect(received).toEqual([]);
    expect(await queuedReport('r1')).toMatchObject({ state: 'waiting', problem: { why: 'offline' } });
    clock += 60_000;
    await flush();
    expect(received).toHaveLength(1);
  });

  test('an address that was changed or taken away gets nothing', async () => {
    await add('r1');
    expect(await sendDue(queue, '', tools(), () => 1)).toBeUndefined();
    expect(received).toEqual([]);
    expect(await queuedReport('r1')).toMatchObject({ state: 'failed', problem: { why: 'withdrawn' } });
  });
});

describe('the queue', () => {
  test('queues a report once, and again after it failed', async () => {
    await add('r1');
    await add('r1');
    expect(await queuedReports()).toHaveLength(1);
    await flush();
    await add('r1');
    expect((await queuedReport('r1'))?.state).toBe('sent');
    await updateQueued({ ...queueReport('r1', endpoint, '{}', 'person', clock), state: 'failed' });
    await add('r1');
    expect((await queuedReport('r1'))?.state).toBe('waiting');
  });

  test('what was deleted while it was being sent stays deleted', async () => {
    const report = await add('r1');
    await clearHistory();
    await updateQueued({ ...report, state: 'sent' });
    expect(await queuedReports()).toEqual([]);
    await add('r2');
    await removeQueued('r2');
    expect(await queuedReports()).toEqual([]);
  });
});
