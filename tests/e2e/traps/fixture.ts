import { EventEmitter, once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { test as base } from '@playwright/test';
import { startLocalWeb } from '../../../scripts/browser/local-web.ts';
import { Hangup } from '../hangup.ts';
import { launchHangup } from '../launch-hangup.ts';
import { dialogTraps } from './dialog-traps.ts';
import { holdingTraps } from './holding-traps.ts';
import { leavingTraps } from './leaving-traps.ts';
import { hostOf, htmlOf, type Trap } from './trap.ts';
import { windowTraps } from './window-traps.ts';

/** Every trap. */
export const traps: readonly Trap[] = [...holdingTraps, ...dialogTraps, ...leavingTraps, ...windowTraps];

/** The traps' web, and when each was sprung. */
class TrapWeb {
  readonly proxy: string;
  readonly close: () => Promise<void>;
  private readonly springs: Map<string, number>;
  private readonly events: EventEmitter;

  private constructor(
    web: { proxy: string; close(): Promise<void> },
    springs: Map<string, number>,
    events: EventEmitter,
  ) {
    this.proxy = web.proxy;
    this.close = () => web.close();
    this.springs = springs;
    this.events = events;
  }

  static async start(): Promise<TrapWeb> {
    const byHost = new Map(traps.map((trap) => [hostOf(trap), trap]));
    const springs = new Map<string, number>();
    const events = new EventEmitter();
    const web = await startLocalWeb((request, response) => {
      const host = (request.headers.host ?? '').split(':')[0]?.replace(/^frame\./, '') ?? '';
      const trap = byHost.get(host);
      if (!trap) response.writeHead(404).end();
      else if (request.url === '/sprung') {
        if (!springs.has(host)) springs.set(host, Date.now());
        events.emit(host);
        response.writeHead(204).end();
      } else {
        // The box comes before anything of the page.
        if (trap.status === 401 && !springs.has(host)) springs.set(host, Date.now());
        events.emit(host);
        answer(trap, request, response);
      }
    });
    return new TrapWeb(web, springs, events);
  }

  /** When this trap was first sprung, in milliseconds since the epoch. Waits for it. */
  async sprungAt(trap: Trap): Promise<number> {
    const host = hostOf(trap);
    while (!this.springs.has(host)) await once(this.events, host);
    return this.springs.get(host) as number;
  }
}

function answer(trap: Trap, request: IncomingMessage, response: ServerResponse): void {
  const path = new URL(request.url ?? '/', 'https://any.example').pathname;
  const file = trap.files?.[path];
  if (file === undefined && path !== '/') response.writeHead(404).end();
  else if (typeof file === 'object') response.writeHead(200, { 'content-type': file.type }).end(file.body);
  else
    response
      .writeHead(file === undefined ? (trap.status ?? 200) : 200, {
        'content-type': 'text/html; charset=utf-8',
        ...(file === undefined ? trap.headers : {}),
      })
      .end(file ?? htmlOf(trap));
}

export const test = base.extend<{ hangup: Hangup }, { trapWeb: TrapWeb; browserWithHangup: Hangup }>({
  trapWeb: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern here
    async ({}, use) => {
      const web = await TrapWeb.start();
      await use(web);
      await web.close();
    },
    { scope: 'worker' },
  ],
  browserWithHangup: [
    async ({ trapWeb }, use, { project }) => {
      const launched = await launchHangup(project.metadata, trapWeb.proxy);
      // Playwright closes dialogs that nobody listens to, as no person would.
      const watch = (page: { on(event: 'dialog', listener: () => void): unknown }) =>
        page.on('dialog', () => {});
      launched.context.pages().forEach(watch);
      launched.context.on('page', watch);
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
