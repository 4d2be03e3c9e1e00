import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import type { BrowserName } from '../../../scripts/browser/find-browser.ts';
import { type Launched, launch } from '../../../scripts/browser/launch.ts';
import { type LocalWeb, startLocalWeb } from '../../../scripts/browser/local-web.ts';
import type { HookCommand, HookReport } from '../../../src/page-hooks/channel-contract.ts';
import { buildLab } from './build-lab.ts';

/** A document of the lab's web. */
interface Served {
  readonly html: string;
  readonly headers?: OutgoingHttpHeaders;
}

/** A browser that has the real hooks and a detector that only writes down, with a web of its own. */
export class Lab {
  readonly launched: Launched;
  private readonly documents: Map<string, Served>;

  constructor(launched: Launched, documents: Map<string, Served>) {
    this.launched = launched;
    this.documents = documents;
  }

  /** Opens a document of this text in a tab of its own. Dialogs are accepted with 'typed', and their texts kept. */
  async open(html = '', headers: OutgoingHttpHeaders = {}): Promise<LabTab> {
    // The same document has the same address with hooks and without.
    const path = `/${createHash('sha256').update(html).digest('hex').slice(0, 8)}`;
    this.documents.set(path, { html: `<!doctype html><title>site</title>${html}`, headers });
    const page = await this.launched.context.newPage();
    const tab = new LabTab(page);
    await page.goto(`https://site.example${path}`);
    return tab;
  }
}

/** A tab of the lab. */
export class LabTab {
  readonly page: Page;
  readonly dialogs: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('dialog', (dialog) => {
      this.dialogs.push(`${dialog.type()} ${dialog.message()}`);
      void dialog.accept('typed').catch(() => undefined);
    });
  }

  /** What the hooks of the top frame have reported so far. */
  async reports(): Promise<HookReport[]> {
    const json = await this.page.evaluate(() => document.documentElement.getAttribute('data-reports'));
    return JSON.parse(json ?? '[]') as HookReport[];
  }

  /** The highest count reported of a kind. */
  async count(kind: HookReport['kind']): Promise<number> {
    const counts = (await this.reports()).filter((report) => report.kind === kind).map(({ count }) => count);
    return Math.max(0, ...counts);
  }

  /** Has the isolated world give a command to the hooks, and waits until they obeyed. */
  async command(command: HookCommand): Promise<void> {
    await this.page.evaluate((said) => document.documentElement.setAttribute('data-command', said), command);
    await this.page.waitForFunction(
      (said) => document.documentElement.getAttribute('data-obeyed') === said,
      command,
    );
  }
}

interface WorkerFixtures {
  labWeb: { readonly web: LocalWeb; readonly documents: Map<string, Served> };
  lab: Lab;
  /** The same browser without any extension. */
  plain: Lab;
}

export const test = base.extend<object, WorkerFixtures>({
  labWeb: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern here
    async ({}, use) => {
      const documents = new Map<string, Served>();
      const web = await startLocalWeb((request: IncomingMessage, response) => {
        const { html = '', headers = {} } = documents.get(request.url ?? '') ?? {};
        response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(html);
      });
      await use({ web, documents });
      await web.close();
    },
    { scope: 'worker' },
  ],
  lab: [
    async ({ labWeb }, use, { project }) => {
      const browser = project.metadata.browser as BrowserName;
      const folder = mkdtempSync(join(tmpdir(), 'hangup-lab-'));
      const extension = await buildLab(browser, folder);
      const launched = await launch({ browser, headless: true, proxy: labWeb.web.proxy, extension });
      await use(new Lab(launched, labWeb.documents));
      await launched.close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  plain: [
    async ({ labWeb }, use, { project }) => {
      const browser = project.metadata.browser as BrowserName;
      const launched = await launch({ browser, headless: true, proxy: labWeb.web.proxy, extension: null });
      await use(new Lab(launched, labWeb.documents));
      await launched.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});

export { expect } from '@playwright/test';
