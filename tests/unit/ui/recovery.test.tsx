// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AlreadyHappened } from '../../../src/ui/warning/already-happened.tsx';
import { extensionDouble } from './extension-double.ts';
import { renderPart } from './render-page.tsx';

const extension = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../../src/platform/browser.ts', () => extension);

let double: ReturnType<typeof extensionDouble>;
beforeEach(() => {
  double = extensionDouble();
  Object.assign(extension.browser, double);
});
afterEach(() => document.body.replaceChildren());

async function show(pageId = 'one', country = 'GB'): Promise<HTMLElement> {
  const namespaces = ['warning', 'guidance', 'steps'] as const;
  const root = await renderPart(<AlreadyHappened pageId={pageId} />, namespaces, { country });
  await vi.waitFor(() => expect(root.querySelector('details')).not.toBeNull());
  return root;
}

async function tick(root: HTMLElement, text: string): Promise<void> {
  const label = [...root.querySelectorAll('label')].find((one) => one.textContent?.includes(text));
  await act(async () => {
    label?.querySelector('input')?.click();
  });
}
const titles = (root: HTMLElement) =>
  [...root.querySelectorAll('.steps > li > label')].map((step) => step.textContent);
const ticked = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLInputElement>('input')].filter(({ checked }) => checked).length;

describe('“I already called, let them in or paid”', () => {
  it('shows no steps before something is ticked', async () => {
    expect(titles(await show())).toEqual([]);
  });

  it('shows each step once, in the right order, for several cases', async () => {
    const root = await show();
    await tick(root, 'I let them see or control my computer');
    await tick(root, 'I paid');
    const shown = titles(root);
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown.slice(0, 3)).toEqual(['Hang up', 'Take the computer off the internet', 'Call your bank']);
    expect(shown).toContain('Remove what they had you install');
  });

  it('has the country’s numbers in the steps', async () => {
    const root = await show('one', 'GB');
    await tick(root, 'I paid');
    expect(root.querySelector('a[href="tel:159"]')).not.toBeNull();
    expect(root.textContent).toContain('Report Fraud');
  });

  it('names the remote-help tools and how each goes away', async () => {
    const root = await show();
    await tick(root, 'I let them see or control my computer');
    const tools = [...root.querySelectorAll('.tools-list details')];
    expect(tools.map((tool) => tool.querySelector('summary')?.textContent)).toContain('AnyDesk');
    for (const tool of tools) expect(tool.textContent).toMatch(/Windows:|Mac:/);
  });

  it('keeps what was ticked, for this page only, and opens again by itself', async () => {
    const root = await show('one');
    await tick(root, 'I called the number');
    await tick(root, 'Hang up');
    const again = await show('one');
    expect(ticked(again)).toBe(2);
    expect(again.querySelector('details.already')?.hasAttribute('open')).toBe(true);
    expect(ticked(await show('another'))).toBe(0);
  });

  it('keeps nothing of a private window beyond the session', async () => {
    double.extension.inIncognitoContext = true;
    const root = await show('one');
    await tick(root, 'I called the number');
    expect(double.storage.local.kept).toEqual({});
    expect(Object.keys(double.storage.session.kept)).toEqual(['recovery']);
  });

  it('shows the steps and says so where ticks can’t be kept', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    double.storage.local.set.mockRejectedValue(new Error('disk full'));
    const root = await show('one');
    await tick(root, 'I called the number');
    await vi.waitFor(() => expect(root.textContent).toContain('This could not be saved.'));
    expect(titles(root)).toContain('Hang up');
  });

  it('begins afresh where what was kept is damaged', async () => {
    double.storage.local.kept.recovery = [{ pageId: 'one', cases: 'x' }, 7, null];
    expect(ticked(await show('one'))).toBe(0);
    double.storage.local.kept.recovery = [{ pageId: 'one', cases: ['called', 'made-up'], done: [] }];
    expect(ticked(await show('one'))).toBe(1);
  });
});
