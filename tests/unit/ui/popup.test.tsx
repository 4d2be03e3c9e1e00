// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabState } from '../../../src/messaging/messages.ts';
import { PopupPage } from '../../../src/ui/popup/popup-page.tsx';
import { madePage } from '../storage/made-pages.ts';
import { extensionDouble } from './extension-double.ts';
import { click, renderPart } from './render-page.tsx';

const extension = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../../src/platform/browser.ts', () => extension);

let double: ReturnType<typeof extensionDouble>;
let sent: { type: string }[];
beforeEach(() => {
  double = extensionDouble();
  Object.assign(extension.browser, double);
  sent = [];
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

async function show(state: Partial<TabState> | undefined, answers: Record<string, unknown> = {}) {
  double.runtime.sendMessage.mockImplementation(async (message) => {
    sent.push(message as { type: string });
    const { type } = message as { type: string };
    return type === 'get-tab-state' ? state && { evidence: [], ...state } : answers[type];
  });
  const root = await renderPart(<PopupPage />, ['popup', 'evidence']);
  await vi.waitFor(() => expect(root.querySelector('h1')).not.toBeNull());
  return root;
}
const word = (root: HTMLElement) => root.querySelector('h1')?.textContent;
const commands = () => sent.filter(({ type }) => type !== 'get-tab-state');

describe('the popup', () => {
  it.each([
    [{ level: 'clear', host: 'shop.example' }, 'Nothing bad found', 'Hangup is watching this page.'],
    [{ level: 'suspicious', host: 'shop.example' }, 'Be careful', 'Some things here look like a scam.'],
    [{ level: 'scam', host: 'shop.example' }, 'Scam', 'This page is a scam.'],
    [{ level: 'unsupported' }, 'Nothing to check', 'pages of the browser itself'],
    [{ level: 'off', offBecause: 'paused', pausedUntil: 'manual' }, 'Off', 'until you turn it on'],
    [{ level: 'off', offBecause: 'allowed', host: 'a.example' }, 'Off', 'always go on with a.example'],
    [{ level: 'off', offBecause: 'session', host: 'a.example' }, 'Off', 'until the browser closes'],
    [{ level: 'off', offBecause: 'once', host: 'a.example' }, 'Off', 'this page once'],
  ] as const)('says %j in a word and a sentence', async (state, expected, sentence) => {
    const root = await show(state);
    expect(word(root)).toBe(expected);
    expect(root.querySelector('header')?.textContent).toContain(sentence);
  });

  it('never says that all is well when nobody answered', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(word(await show(undefined))).toBe('Hangup could not check this page');
  });

  it('leads to the last event', async () => {
    const last = madePage(3);
    const root = await show({ level: 'clear', host: 'shop.example', last });
    await click(root, last.host);
    const url = `chrome-extension://hangup/blocked-pages.html?event=${last.id}`;
    expect(double.tabs.create).toHaveBeenCalledWith({ url });
  });

  it('knows our own warning', async () => {
    const tab = { id: 7, url: 'chrome-extension://hangup/warning.html?id=abc' };
    double.tabs.query.mockResolvedValue([tab]);
    const root = await show({ level: 'unsupported' });
    expect(word(root)).toBe('Scam stopped');
    await click(root, 'Report this page');
    expect(double.tabs.create).toHaveBeenCalledWith({
      url: 'chrome-extension://hangup/report.html?event=abc',
    });
    expect(commands()).toEqual([]);
  });

  it('turns protection off for this host alone, and on again', async () => {
    const root = await show({ level: 'clear', host: 'shop.example' });
    await click(root, 'Protection on');
    expect(commands()).toEqual([{ type: 'allow-host', host: 'shop.example', allow: true }]);
    document.body.replaceChildren();
    sent = [];
    const off = await show({ level: 'off', offBecause: 'allowed', host: 'shop.example' });
    await click(off, 'Protection on');
    expect(commands()).toEqual([{ type: 'allow-host', host: 'shop.example', allow: false }]);
  });

  it('pauses for a quarter of an hour, or until it is turned on', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(1_000_000);
    const root = await show({ level: 'clear', host: 'shop.example' });
    await click(root, 'For 15 minutes');
    await click(root, 'Until I turn it on');
    expect(commands()).toEqual([
      { type: 'pause', until: 1_000_000 + 15 * 60 * 1000 },
      { type: 'pause', until: 'manual' },
    ]);
  });

  it('has one button to turn it on again while paused, and no other switch', async () => {
    const root = await show({ level: 'off', offBecause: 'paused', pausedUntil: 'manual', host: 'a.example' });
    expect(root.querySelector('[role=switch]')).toBeNull();
    await click(root, 'Turn Hangup on');
    expect(commands()).toEqual([{ type: 'pause', until: 'resume' }]);
  });

  it('reports a page that Hangup missed', async () => {
    const root = await show({ level: 'clear', host: 'shop.example' });
    expect(root.textContent).not.toContain('Hangup is wrong');
    await click(root, 'Report this page');
    expect(double.tabs.create).toHaveBeenCalledWith({
      url: 'chrome-extension://hangup/report.html?tab=7&kind=missed',
    });
  });

  it.each(['suspicious', 'scam'] as const)('reports that a page is %s by mistake', async (level) => {
    const root = await show({ level, host: 'shop.example' });
    await click(root, 'Hangup is wrong about this page');
    expect(double.tabs.create).toHaveBeenCalledWith({
      url: 'chrome-extension://hangup/report.html?tab=7&kind=mistake',
    });
  });

  it('reports the page behind our own warning as a mistake', async () => {
    const tab = { id: 7, url: 'chrome-extension://hangup/warning.html?id=abc' };
    double.tabs.query.mockResolvedValue([tab]);
    const root = await show({ level: 'unsupported' });
    await click(root, 'Hangup is wrong about this page');
    expect(double.tabs.create).toHaveBeenCalledWith({
      url: 'chrome-extension://hangup/report.html?event=abc&kind=mistake',
    });
  });

  it('reports nothing of the browser’s own pages', async () => {
    const root = await show({ level: 'unsupported' });
    expect(root.textContent).not.toContain('Report this page');
  });
});
