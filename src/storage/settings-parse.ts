import * as v from 'valibot';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from './settings-model.ts';

/** Settings, and the fields that were damaged and stand at their default. */
export interface ParsedSettings {
  readonly settings: Settings;
  readonly damaged: readonly (keyof Settings)[];
}

const FIELDS = Object.keys(settingsSchema.entries) as (keyof Settings)[];
const allowedHostSchema = settingsSchema.entries.allowedHosts.pipe[0].item;

/**
 * Reads settings from whatever was stored. Never throws: a damaged field costs only itself. Of the allowed hosts the
 * good ones are kept, since losing one means interrupting a page that the person trusts.
 *
 * @param stored what storage held; undefined where nothing was ever saved, which isn't damage
 */
export function parseSettings(stored: unknown): ParsedSettings {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, damaged: [] };
  const fields = isRecord(stored) ? stored : {};
  const settings: Record<string, unknown> = {};
  const damaged: (keyof Settings)[] = [];
  for (const field of FIELDS) {
    const result = v.safeParse(settingsSchema.entries[field], fields[field]);
    settings[field] = result.success ? result.output : salvage(field, fields[field]);
    // A field that an older version didn't know is missing, not damaged.
    if (!result.success && (!isRecord(stored) || fields[field] !== undefined)) damaged.push(field);
  }
  return { settings: settings as Settings, damaged };
}

function salvage(field: keyof Settings, stored: unknown): unknown {
  if (field !== 'allowedHosts' || !Array.isArray(stored)) return DEFAULT_SETTINGS[field];
  return stored.filter((host) => v.is(allowedHostSchema, host)).slice(0, 5000);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What an exported settings file begins with. */
export const SETTINGS_FORMAT = 'hangup-settings';

/** Writes settings as a file's text. */
export function exportSettings(settings: Settings): string {
  return `${JSON.stringify({ format: SETTINGS_FORMAT, ...settings }, null, 2)}\n`;
}

export type SettingsImport =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly reason: 'not-json' | 'foreign' | 'newer-version' }
  | { readonly ok: false; readonly reason: 'damaged'; readonly fields: readonly (keyof Settings)[] };

/** Reads a settings file. Refuses it as a whole where any part is wrong: the person chose this file. */
export function importSettings(text: string): SettingsImport {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'not-json' };
  }
  if (!isRecord(file) || file.format !== SETTINGS_FORMAT) return { ok: false, reason: 'foreign' };
  const { format: _format, ...stored } = file;
  if (typeof stored.version === 'number' && stored.version > DEFAULT_SETTINGS.version)
    return { ok: false, reason: 'newer-version' };
  const { settings, damaged } = parseSettings(stored);
  return damaged.length > 0 ? { ok: false, reason: 'damaged', fields: damaged } : { ok: true, settings };
}
