import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { queueReport } from '../../../src/reporting/endpoint.ts';
import { addPage, listPages } from '../../../src/storage/blocked-pages.ts';
import { enqueue, queuedReport, updateQueued } from '../../../src/storage/outbox.ts';
import { getReport, openDraft } from '../../../src/storage/reports.ts';
import { freshDatabase } from '../storage/fresh-database.ts';
import { DAY, madePage } from '../storage/made-pages.ts';

type Listener<T extends unknown[]> = (...what: T) => void;
const extension = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../../src/platform/browser.ts', () => extension);

const ENDPOINT = 'https://reports.example/hangup';
let settings: Record<string, unknown>;
let ring: Listener<[{ name: string }]>;
let click: Listener<[{ menuItemId: string }, { id?: number } | undefined]>;
let alarms: Map<string, object>;
let created: object[];
let fetched: RequestInit[];
let status: number;
let online: boolean;

beforeEach(async () => {
  vi.resetModules();
  await freshDatabase();
  settings = { version: 1, reportEndpoint: ENDPOINT };
  alarms = new Map();
  created = [];
  fetched = [];
  status = 201;
  online = true;
  Object.assign(extension.browser, {
    alarms: {
      onAlarm: {
        addListener: (listener: typeof ring) => {
          ring = listener;
        },
      },
      get: async (name: string) => alarms.get(name),
      create: (name: string, what: object) => alarms.set(name, what),
      clear: async (name: string) => alarms.delete(name),
    },
    contextMenus: {
      onClicked: {
        addListener: (listener: typeof click) => {
          click = listener;
        },
      },
      removeAll: vi.fn(async () => undefined),
      create: vi.fn((what: object) => created.push(what)),
    },
    i18n: { getMessage: (key: string) => `text of ${key}` },
    runtime: { getURL: (path: string) => `chrome-extension://hangup/${path}` },
    storage: { local: { get: async () => ({ settings }) } },
    tabs: { create: vi.fn(async () => ({})) },
  });
  vi.stubGlobal('fetch', async (_address: string, request: RequestInit) => {
    fetched.push(request);
    return new Response(null, { status });
  });
  vi.stubGlobal('navigator', {
    get onLine() {
      return online;
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** As a worker that has just been started. */
async function start(): Promise<EventTarget> {
  const scope = new EventTarget();
  vi.stubGlobal('addEventListener', scope.addEventListener.bind(scope));
  const { startUpkeep } = await import('../../../src/background/upkeep.ts');
  startUpkeep();
  return scope;
}

async function queued(): Promise<string> {
  await addPage(madePage(0));
  const { id } = await openDraft('page-000000', 'scam', Date.now());
  await enqueue(queueReport(id, ENDPOINT, '{"format":"hangup-report"}', 'person', Date.now()));
  return id;
}

describe('reports that wait', () => {
  it('are sent when the worker starts, and noted with the report', async () => {
    const id = await queued();
    await start();
    await vi.waitFor(async () => expect((await getReport(id))?.state).toBe('sent'));
    expect((await getReport(id))?.sent).toMatchObject([{ to: 'endpoint' }]);
    expect(fetched).toHaveLength(1);
    expect(alarms.has('outgoing-reports')).toBe(false);
  });

  it('are tried again by an alarm that is set for the next time', async () => {
    status = 503;
    const id = await queued();
    await start();
    await vi.waitFor(() => expect(alarms.has('outgoing-reports')).toBe(true));
    const waiting = await queuedReport(id);
    expect(alarms.get('outgoing-reports')).toEqual({ when: waiting?.nextAt });
    status = 200;
    if (waiting) await updateQueued({ ...waiting, nextAt: Date.now() - 1 });
    ring({ name: 'outgoing-reports' });
    await vi.waitFor(async () => expect((await queuedReport(id))?.state).toBe('sent'));
  });

  it('that failed for want of a network are sent as soon as there is one', async () => {
    online = false;
    const id = await queued();
    const scope = await start();
    await vi.waitFor(async () =>
      expect(await queuedReport(id)).toMatchObject({ state: 'waiting', problem: { why: 'offline' } }),
    );
    online = true;
    scope.dispatchEvent(new Event('online'));
    await vi.waitFor(async () => expect((await queuedReport(id))?.state).toBe('sent'));
    expect(fetched).toHaveLength(1);
  });

  it('are not sent where no address is set any more', async () => {
    settings = { version: 1 };
    const id = await queued();
    await start();
    await vi.waitFor(async () => expect((await queuedReport(id))?.state).toBe('failed'));
    expect(fetched).toEqual([]);
  });

  it('go out once, however often they are asked for at the same time', async () => {
    const id = await queued();
    const { sendOutgoing } = await import('../../../src/background/outgoing.ts');
    await Promise.all([sendOutgoing(), sendOutgoing(), sendOutgoing()]);
    expect((await queuedReport(id))?.state).toBe('sent');
    expect(fetched).toHaveLength(1);
  });
});

describe('old events', () => {
  const old = () => addPage(madePage(0, { id: 'old', at: Date.now() - 40 * DAY }));

  it('are deleted by the daily alarm when the person wants them kept for a while', async () => {
    settings = { version: 1, retentionDays: 30 };
    await old();
    await addPage(madePage(1, { id: 'new', at: Date.now() }));
    await start();
    await vi.waitFor(() =>
      expect(alarms.get('retention')).toEqual({ delayInMinutes: 1, periodInMinutes: 1440 }),
    );
    ring({ name: 'retention' });
    await vi.waitFor(async () => expect((await listPages()).map(({ id }) => id)).toEqual(['new']));
  });

  it('are kept where they are kept for ever', async () => {
    settings = { version: 1, retentionDays: 0 };
    await old();
    await start();
    ring({ name: 'retention' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await listPages()).toHaveLength(1);
  });

  it('have an alarm that is not set back by every start', async () => {
    alarms.set('retention', { since: 'before' });
    await start();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(alarms.get('retention')).toEqual({ since: 'before' });
  });
});

describe('the menu of a page', () => {
  it('is made anew at an update, for web pages only', async () => {
    const { makeReportMenu } = await import('../../../src/background/report-menu.ts');
    await makeReportMenu();
    expect(created).toMatchObject([
      { title: 'text of reportPage', documentUrlPatterns: ['http://*/*', 'https://*/*'] },
    ]);
  });

  it('opens the report of the tab that it was used in', async () => {
    const { listenToReportMenu } = await import('../../../src/background/report-menu.ts');
    listenToReportMenu();
    click({ menuItemId: 'something-else' }, { id: 5 });
    click({ menuItemId: 'report-page' }, undefined);
    click({ menuItemId: 'report-page' }, { id: 5 });
    const { create } = (extension.browser as { tabs: { create: ReturnType<typeof vi.fn> } }).tabs;
    expect(create.mock.calls).toEqual([
      [{ url: 'chrome-extension://hangup/report.html?tab=5&kind=missed', openerTabId: 5 }],
    ]);
  });
});
