// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadSettings, saveSettings } from '../../../src/storage/settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/storage/settings-model.ts';
import { exportSettings } from '../../../src/storage/settings-parse.ts';
import { OptionsPage } from '../../../src/ui/options/options-page.tsx';
import { PageShell } from '../../../src/ui/page-shell.tsx';
import { textsFor } from '../../../src/ui/start-page.tsx';
import { extensionDouble } from './extension-double.ts';
import { click } from './render-page.tsx';

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

/** The whole page in its shell, over real settings in stored form. */
async function show(stored: Partial<Settings> = {}): Promise<HTMLElement> {
  double.storage.local.kept.settings = { ...DEFAULT_SETTINGS, ...stored };
  const { render } = await import('preact');
  const settings = await loadSettings();
  const plan = { view: OptionsPage, namespaces: ['options', 'guidance'] as const, lastResort: 'failed' };
  const texts = await textsFor(settings, plan.namespaces);
  const root = document.body.appendChild(document.createElement('div'));
  await act(() => render(<PageShell plan={plan} initialSettings={settings} initialTexts={texts} />, root));
  return root;
}
const kept = () => double.storage.local.kept.settings as Settings;

async function load(root: HTMLElement, text: string): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  Object.defineProperty(input, 'files', { configurable: true, value: [new File([text], 'settings.json')] });
  await act(async () => {
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('the settings page', () => {
  it('says each sensitivity in its consequences, and keeps the choice', async () => {
    const root = await show();
    expect(root.textContent).toContain('It will stop a good page now and then.');
    await act(async () => root.querySelector<HTMLInputElement>('input[value=strict]')?.click());
    await vi.waitFor(() => expect(kept().sensitivity).toBe('strict'));
    await vi.waitFor(() => expect(root.querySelector('.change-status')?.textContent).toBe('Saved.'));
  });

  it('says so where a change could not be kept', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const root = await show();
    double.storage.local.set.mockRejectedValue(new Error('disk full'));
    await act(async () => root.querySelector<HTMLInputElement>('input[value=calm]')?.click());
    await vi.waitFor(() =>
      expect(root.querySelector('.change-status')?.textContent).toBe(
        'This could not be saved. Please try again.',
      ),
    );
  });

  it('takes an allowed host out, and puts it back with its date', async () => {
    const allowedHosts = [
      { host: 'old.example', since: 1000 },
      { host: 'new.example', since: 2000 },
    ];
    const root = await show({ allowedHosts });
    await click(root.querySelector('.hosts li') as HTMLElement, 'Protect again');
    await vi.waitFor(() => expect(kept().allowedHosts).toEqual([allowedHosts[1]]));
    await vi.waitFor(() => expect(root.textContent).toContain('Hangup protects you on old.example again.'));
    await click(root, 'Undo');
    await vi.waitFor(() => expect(kept().allowedHosts).toContainEqual(allowedHosts[0]));
  });

  it('loads a settings file, and undoes that', async () => {
    const root = await show({ sensitivity: 'calm' });
    await load(root, exportSettings({ ...DEFAULT_SETTINGS, sensitivity: 'strict', textSize: 'huge' }));
    await vi.waitFor(() => expect(kept().sensitivity).toBe('strict'));
    await vi.waitFor(() => expect(document.documentElement.dataset.textSize).toBe('huge'));
    await click(root, 'Undo');
    await vi.waitFor(() => expect(kept()).toMatchObject({ sensitivity: 'calm', textSize: 'normal' }));
  });

  it.each([
    ['not JSON at all', 'This file does not hold Hangup settings.'],
    ['{"format":"other"}', 'This file does not hold Hangup settings.'],
    [JSON.stringify({ format: 'hangup-settings', version: 9 }), 'This file comes from a newer Hangup.'],
    [
      JSON.stringify({ format: 'hangup-settings', ...DEFAULT_SETTINGS, language: 'tlh' }),
      'Parts of this file are damaged: Language.',
    ],
    ['x'.repeat(2_000_001), 'This file is too big'],
  ])('refuses the wrong file %.30s and changes nothing', async (text, told) => {
    const root = await show({ sensitivity: 'calm' });
    await load(root, text);
    await vi.waitFor(() => expect(root.textContent).toContain(told));
    expect(kept().sensitivity).toBe('calm');
  });

  it('follows settings that another page changed, and changes its language', async () => {
    const root = await show();
    await act(async () => {
      await saveSettings({ language: 'de', highContrast: true });
    });
    await vi.waitFor(() => expect(root.querySelector('h1')?.textContent).toBe('Einstellungen von Hangup'));
    expect(document.documentElement.lang).toBe('de');
    expect(document.documentElement.dataset.contrast).toBe('high');
  });

  it('tells of settings that could not be read', async () => {
    const root = await show({ textSize: 'gigantic' as 'huge' });
    await vi.waitFor(() =>
      expect(root.textContent).toContain('Some settings could not be read and were set back: Text size.'),
    );
  });

  it('refuses a report address that is not https', async () => {
    const root = await show();
    const input = root.querySelector<HTMLInputElement>('#endpoint input');
    for (const [address, wrong] of [
      ['http://reports.example/', true],
      ['https://reports.example/in', false],
    ] as const) {
      await act(async () => {
        if (!input) return;
        input.value = address;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await act(async () => {
        input?.dispatchEvent(new Event('blur'));
      });
      expect(root.textContent?.includes('The address must start with https://.')).toBe(wrong);
    }
    await vi.waitFor(() => expect(kept().reportEndpoint).toBe('https://reports.example/in'));
  });
});
