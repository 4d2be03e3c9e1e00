import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/storage/settings-model.ts';

type Changes = Record<string, { newValue?: unknown }>;
/** A `storage.local` that answers late, as the browser's does. */
const { area, listeners } = vi.hoisted(() => ({
  area: new Map<string, unknown>(),
  listeners: new Set<(changes: Changes, area: string) => void>(),
}));
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => (area.has(key) ? { [key]: structuredClone(area.get(key)) } : {}),
        set: async (values: Record<string, unknown>) => {
          for (const [key, newValue] of Object.entries(values)) {
            area.set(key, structuredClone(newValue));
            for (const listener of listeners) listener({ [key]: { newValue } }, 'local');
          }
        },
      },
      onChanged: {
        addListener: (listener: (changes: Changes, area: string) => void) => listeners.add(listener),
        removeListener: (listener: (changes: Changes, area: string) => void) => listeners.delete(listener),
      },
    },
  },
}));

const { loadSettings, loadSettingsReport, onSettingsChanged, saveSettings } = await import(
  '../../../src/storage/settings.ts'
);
const { browser } = await import('../../../src/platform/browser.ts');

beforeEach(() => {
  area.clear();
  vi.restoreAllMocks();
});

describe('settings', () => {
  test('are the defaults at first, and what was saved later', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    await saveSettings({ sensitivity: 'calm' });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, sensitivity: 'calm' });
  });

  test('saved at the same time are all kept', async () => {
    await Promise.all([
      saveSettings({ sensitivity: 'strict' }),
      saveSettings({ country: 'FR' }),
      saveSettings({ keepPrivate: true }),
    ]);
    expect(await loadSettings()).toMatchObject({ sensitivity: 'strict', country: 'FR', keepPrivate: true });
  });

  test('saved at the same time are all kept where the browser has no locks', async () => {
    vi.stubGlobal('navigator', {});
    await Promise.all([saveSettings({ sensitivity: 'strict' }), saveSettings({ country: 'FR' })]);
    vi.unstubAllGlobals();
    expect(await loadSettings()).toMatchObject({ sensitivity: 'strict', country: 'FR' });
  });

  test('a value that is not allowed is refused and nothing is saved', async () => {
    await saveSettings({ country: 'FR' });
    await expect(saveSettings({ reportEndpoint: 'http://plain.example' })).rejects.toThrow();
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, country: 'FR' });
    await saveSettings({ country: 'DE' });
    expect((await loadSettings()).country).toBe('DE');
  });

  test('storage that fails leaves protection on with the defaults, and is never overwritten with them', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await saveSettings({ country: 'FR' });
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('disk'));
    expect(await loadSettingsReport()).toEqual({ settings: DEFAULT_SETTINGS, damaged: [], unreadable: true });
    await expect(saveSettings({ sensitivity: 'calm' })).rejects.toThrow('disk');
    vi.restoreAllMocks();
    expect((await loadSettings()).country).toBe('FR');
  });

  test('damage is reported, and mended by the next saving', async () => {
    area.set('settings', { ...DEFAULT_SETTINGS, textSize: 7 });
    expect((await loadSettingsReport()).damaged).toEqual(['textSize']);
    await saveSettings({ country: 'FR' });
    expect((await loadSettingsReport()).damaged).toEqual([]);
  });

  test('changes are heard until the listener ends', async () => {
    const heard = vi.fn();
    const end = onSettingsChanged(heard);
    await saveSettings({ country: 'FR' });
    await browser.storage.local.set({ other: 1 });
    end();
    await saveSettings({ country: 'DE' });
    expect(heard.mock.calls).toEqual([[{ ...DEFAULT_SETTINGS, country: 'FR' }]]);
  });
});
