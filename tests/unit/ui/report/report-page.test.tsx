// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addPage, deletePages } from '../../../../src/storage/blocked-pages.ts';
import type { Settings } from '../../../../src/storage/settings-model.ts';
import { ReportPage } from '../../../../src/ui/report/report-page.tsx';
import { freshDatabase } from '../../storage/fresh-database.ts';
import { madePage } from '../../storage/made-pages.ts';
import { extensionDouble } from '../extension-double.ts';
import { click, renderPart } from '../render-page.tsx';

const extension = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../../../src/platform/browser.ts', () => extension);

let double: ReturnType<typeof extensionDouble>;
let copied: string[];
let root: HTMLElement;
beforeEach(async () => {
  await freshDatabase();
  await addPage(madePage(0));
  double = extensionDouble();
  Object.assign(extension.browser, double);
  Object.assign(double.runtime, { getManifest: () => ({ version: '0.1.0' }) });
  copied = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    copied.push(text);
  });
});
afterEach(() => {
  render(null, root);
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

async function show(query: string, settings: Partial<Settings> = {}): Promise<void> {
  history.replaceState(null, '', `/report.html?${query}`);
  const namespaces = ['report', 'report-fields', 'evidence', 'guidance'] as const;
  root = await renderPart(<ReportPage />, namespaces, { country: 'GB', ...settings });
  await vi.waitFor(() => expect(root.querySelector('h1')).not.toBeNull());
}

async function type(id: string, text: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement>(`#${id}`) as HTMLInputElement;
  await act(async () => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
const says = (text: string) => vi.waitFor(() => expect(root.textContent).toContain(text));

describe('the report page', () => {
  it('names the draft in its address, so that loading it again opens the same', async () => {
    await show('event=page-000000&locale=en');
    const params = new URLSearchParams(location.search);
    expect([params.get('event'), params.get('locale')]).toEqual([null, 'en']);
    expect(params.get('draft')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('sends nobody away when nothing could be copied', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.mocked(navigator.clipboard.writeText).mockRejectedValue(new Error('refused'));
    await show('event=page-000000');
    await click(root, 'Copy my report and open Report Fraud');
    await says('It could not be copied.');
    expect(double.tabs.create).not.toHaveBeenCalled();
  });

  it('copies the address as it is for lists of bad pages, and the report for offices', async () => {
    await show('event=page-000000');
    await click(root, 'Copy the address and open the form');
    await vi.waitFor(() => expect(double.tabs.create).toHaveBeenCalledOnce());
    await click(root, 'Copy my report and open the page');
    await vi.waitFor(() => expect(double.tabs.create).toHaveBeenCalledTimes(2));
    expect(copied[0]).toMatch(/^https:\/\/alert-0\.web\.core\.windows\.example\//);
    expect(copied[1]).toContain('hxxps://');
  });

  it('says so where a report was deleted while it was written', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await show('event=page-000000');
    await type('story', 'A');
    await says('Draft. It is kept on this computer as you type.');
    await deletePages(['page-000000']);
    await type('story', 'A man called');
    await says('This could not be saved.');
  });

  it('tells of an amount that it can’t read, and keeps none', async () => {
    await show('event=page-000000');
    await type('loss', 'about two hundred');
    await says('Please write the amount only');
    await type('loss', '£1,250');
    await vi.waitFor(() => expect(root.textContent).not.toContain('Please write the amount only'));
    await says('1250.00');
  });

  it('turns into the report of a mistake and back, each with its own draft', async () => {
    await show('event=page-000000');
    await type('story', 'A man called.');
    await click(root, 'Hangup was wrong: this page is good');
    await vi.waitFor(() => expect(root.querySelector('h1')?.textContent).toBe('Report a mistake'));
    expect(root.querySelector<HTMLTextAreaElement>('#story')?.value).toBe('');
    await click(root, 'No, this page is a scam');
    await vi.waitFor(() =>
      expect(root.querySelector<HTMLTextAreaElement>('#story')?.value).toBe('A man called.'),
    );
  });

  it('offers the organisation’s address only where there is one', async () => {
    await show('event=page-000000');
    expect(root.textContent).not.toContain('Send it to your organisation');
  });

  it('leads to the offices where the store can’t be opened', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await freshDatabase();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    await show('event=page-000000');
    await says('You can report by hand');
    expect(root.textContent).toContain('Report Fraud');
  });
});
