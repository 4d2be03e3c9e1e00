// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { practicePage } from '../../../src/background/practice.ts';
import type { WarningCase } from '../../../src/messaging/messages.ts';
import type { BlockedPage } from '../../../src/storage/blocked-page.ts';
import { WarningView } from '../../../src/ui/warning/warning-view.tsx';
import { extensionDouble } from './extension-double.ts';
import { click, renderPart } from './render-page.tsx';

const extension = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../../src/platform/browser.ts', () => extension);

let double: ReturnType<typeof extensionDouble>;
beforeEach(() => {
  double = extensionDouble();
  Object.assign(extension.browser, double);
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const ID = '3f2b8a5e-2a55-4d0e-9a0b-6d8f6d1c2b11';
const caseOf = (change: Partial<BlockedPage> = {}): WarningCase => ({
  id: ID,
  page: { ...practicePage(ID, 0), host: 'lock.example', source: 'interrupted', ...change },
});
const show = (warning: WarningCase | undefined, settings = {}) =>
  renderPart(
    <WarningView id={ID} warning={warning} />,
    ['warning', 'evidence', 'guidance', 'steps'],
    settings,
  );

describe('the warning', () => {
  it('says in its heading that it is a scam and that the computer is fine, and takes the focus there', async () => {
    const root = await show(caseOf());
    expect(root.querySelector('h1')?.textContent).toBe('This is a scam. Your computer is fine.');
    expect(document.activeElement).toBe(root.querySelector('h1'));
    expect(root.querySelectorAll('h1')).toHaveLength(1);
  });

  it('shows the number without a link and says whose it is not', async () => {
    const root = await show(caseOf());
    const number = root.querySelector('.numbers');
    expect(number?.textContent).toContain('+1 (888) 555-0123');
    expect(number?.textContent).toContain('Don’t call this number. It does not belong to Microsoft.');
    for (const link of root.querySelectorAll('a')) expect(link.textContent).not.toContain('555-0123');
  });

  it('names everyday brands in words', async () => {
    const evidence = [{ signal: 'brand-worn', family: 'impersonation', weight: 3, quote: 'police' }] as const;
    const root = await show(caseOf({ evidence }));
    expect(root.querySelector('.numbers')?.textContent).toContain('It does not belong to the police.');
  });

  it('does not promise a clean computer where a program was offered', async () => {
    const evidence = [{ signal: 'cleaner-offered', family: 'contact', weight: 3 }] as const;
    const root = await show(caseOf({ numbers: [], evidence }));
    expect(root.querySelector('h1')?.textContent).toBe('This is a scam. Don’t install anything.');
  });

  it('shows page text as text', async () => {
    const evidence = [
      { signal: 'trouble-claimed', family: 'claim', weight: 4, quote: '<img src=x onerror=alert(1)>' },
    ] as const;
    const root = await show(caseOf({ evidence, numbers: [{ shown: '<b>1</b>' }] }));
    expect(root.querySelector('.reasons')?.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(root.querySelector('.reasons img, .numbers b')).toBeNull();
  });

  it('still says what matters without a case', async () => {
    const root = await show(undefined);
    expect(root.querySelector('h1')?.textContent).toContain('This is a scam.');
    expect(root.querySelector('.close button')?.textContent).toBe('Close this page');
    expect(root.textContent).not.toContain('Go on to the page anyway');
  });

  it('has the person’s own helper, with a number that may be called', async () => {
    const root = await show(caseOf(), { trustedPerson: { name: 'Anna', number: '0161 496 0123' } });
    expect(root.querySelector('.trusted')?.textContent).toContain('Not sure? Ask Anna first.');
    expect(root.querySelector('.trusted a')?.getAttribute('href')).toBe('tel:01614960123');
  });

  it('lets nobody go on from a practice alarm', async () => {
    const root = await show(caseOf({ source: 'practice' }));
    expect(root.textContent).toContain('This is only practice.');
    expect(root.textContent).not.toContain('Go on to the page anyway');
  });
});

describe('closing', () => {
  it('goes through the background', async () => {
    const root = await show(caseOf());
    await click(root, 'Close this page');
    expect(double.runtime.sendMessage).toHaveBeenCalledWith({ type: 'close-page', id: ID });
  });

  it('closes the tab itself where the background doesn’t answer', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    double.runtime.sendMessage.mockRejectedValue(new Error('Could not establish connection'));
    const root = await show(caseOf());
    await click(root, 'Close this page');
    await vi.waitFor(() => expect(double.tabs.remove).toHaveBeenCalledWith(7));
    expect(double.tabs.create).not.toHaveBeenCalled();
  });

  it('keeps the window when its tab is the last one', async () => {
    double.tabs.query.mockResolvedValue([{ id: 7 }]);
    const root = await show(caseOf());
    await click(root, 'Close this page');
    await vi.waitFor(() => expect(double.tabs.remove).toHaveBeenCalledWith(7));
    expect(double.tabs.create).toHaveBeenCalledOnce();
  });

  it('says what to do by hand where nothing works', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    double.runtime.sendMessage.mockRejectedValue(new Error('gone'));
    double.tabs.getCurrent.mockRejectedValue(new Error('gone'));
    const root = await show(caseOf());
    await click(root, 'Close this page');
    await vi.waitFor(() => expect(root.textContent).toContain('Close this tab with the ×'));
  });
});

describe('going on anyway', () => {
  it.each([
    ['Go on once', 'once'],
    ['Go on until the browser closes', 'session'],
    ['Always go on with lock.example', 'always'],
  ])('“%s” asks for %s', async (text, scope) => {
    double.runtime.sendMessage.mockResolvedValue({ url: 'https://lock.example/' });
    const root = await show(caseOf());
    await click(root, text);
    expect(double.runtime.sendMessage).toHaveBeenCalledWith({ type: 'continue', id: ID, scope });
  });

  it('says so where the page can’t be opened', async () => {
    const root = await show(caseOf());
    await click(root, 'Go on once');
    await vi.waitFor(() => expect(root.textContent).toContain('This page can’t be opened from here.'));
  });

  it('stands last, and is closed at first', async () => {
    const root = await show(caseOf());
    const parts = [...root.querySelectorAll('details.disclosure')];
    expect(parts.at(-1)?.querySelector('summary')?.textContent).toBe('Go on to the page anyway');
    expect(parts.every((part) => !part.hasAttribute('open'))).toBe(true);
  });
});
