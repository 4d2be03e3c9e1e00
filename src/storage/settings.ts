import * as v from 'valibot';
import { browser } from '../platform/browser.ts';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from './settings-model.ts';
import { type ParsedSettings, parseSettings } from './settings-parse.ts';

const KEY = 'settings';

/** The settings as they stand. Never throws: where they can't be read, protection goes on with the defaults. */
export async function loadSettings(): Promise<Settings> {
  return (await loadSettingsReport()).settings;
}

/** The settings, and which fields were damaged, for the options page to say so. Never throws. */
export async function loadSettingsReport(): Promise<ParsedSettings & { readonly unreadable: boolean }> {
  try {
    return { ...(await read()), unreadable: false };
  } catch (error) {
    console.warn('hangup: the settings could not be read', error);
    return { settings: DEFAULT_SETTINGS, damaged: [], unreadable: true };
  }
}

async function read(): Promise<ParsedSettings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

/**
 * Changes some fields. Changes made at the same time in other contexts are kept.
 *
 * @param patch the fields to change
 * @returns the settings as saved
 * @throws valibot's ValiError where a value isn't allowed, or the browser's error where storage failed; nothing is
 * changed then
 */
export async function saveSettings(patch: Partial<Settings>): Promise<Settings> {
  return inTurn(async () => {
    const { settings } = await read();
    const next = v.parse(settingsSchema, { ...settings, ...patch });
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });
}

let last: Promise<unknown> = Promise.resolve();

/** Reading and writing must not interleave: over all contexts where the browser has locks, else in this one. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (typeof navigator !== 'undefined' && navigator.locks)
    return navigator.locks.request(`hangup-${KEY}`, work) as Promise<T>;
  const turn = last.then(work, work);
  last = turn.catch(() => undefined);
  return turn;
}

/** Calls back with the settings whenever they changed, in any context. @returns a function that ends it */
export function onSettingsChanged(listener: (settings: Settings) => void): () => void {
  const hear = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change) listener(parseSettings(change.newValue).settings);
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}
