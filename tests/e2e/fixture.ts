import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { type LocalWeb, startLocalWeb } from '../../scripts/browser/local-web.ts';
import { collectPages, type EvaluatedPage } from '../../scripts/evaluate/pages.ts';
import { servePages } from '../../scripts/evaluate/serve-pages.ts';
import { Hangup } from './hangup.ts';
import { launchHangup } from './launch-hangup.ts';

/** The gallery, each page under the host that its expected.json names. */
export const gallery: readonly EvaluatedPage[] = collectPages(
  join(import.meta.dirname, '../gallery'),
  'scam',
  '',
);

/** An organisation's own server for reports, at https://{@link INBOX_HOST}. */
export interface Inbox {
  /** What arrived, the oldest first. */
  readonly received: { readonly key: string | undefined; readonly body: string }[];
  /** Status of the next answers. */
  status: number;
}
export const INBOX_HOST = 'reports.example';

interface WorkerFixtures {
  inbox: Inbox;
  /** The gallery, served under every host. */
  web: LocalWeb;
  /** One browser a worker: starting one for each test would take longer than the tests. */
  browserWithHangup: Hangup;
}

export const test = base.extend<{ hangup: Hangup }, WorkerFixtures>({
  inbox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern here
    async ({}, use) => use({ received: [], status: 201 }),
    { scope: 'worker' },
  ],
  web: [
    async ({ inbox }, use) => {
      const pages = servePages(gallery);
      const web = await startLocalWeb((request, response) => {
        if (request.headers.host !== INBOX_HOST) return pages(request, response);
        let body = '';
        request.on('data', (piece: Buffer) => {
          body += piece.toString();
        });
        request.on('end', () => {
          inbox.received.push({ key: request.headers['idempotency-key'] as string | undefined, body });
          response.writeHead(inbox.status).end();
        });
      });
      await use(web);
      await web.close();
    },
    { scope: 'worker' },
  ],
  browserWithHangup: [
    async ({ web }, use, { project }) => {
      const launched = await launchHangup(project.metadata, web.proxy);
      await use(await Hangup.start(launched));
      await launched.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  hangup: async ({ browserWithHangup }, use) => {
    await use(browserWithHangup);
    await browserWithHangup.tidy();
  },
});

export { expect } from '@playwright/test';
