import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '../../../src/storage/settings-model.ts';
import { exportSettings, importSettings, parseSettings } from '../../../src/storage/settings-parse.ts';

const mine: Settings = {
  ...DEFAULT_SETTINGS,
  sensitivity: 'strict',
  allowedHosts: [{ host: 'shop.example', since: 5 }],
  trustedPerson: { name: 'Anna', number: '0161 496 0123' },
  country: 'GB-SCT',
  retentionDays: 0,
};

describe('what was stored', () => {
  test('good settings come back as they are', () => {
    expect(parseSettings(mine)).toEqual({ settings: mine, damaged: [] });
  });

  test('nothing stored yet is not damage', () => {
    expect(parseSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, damaged: [] });
  });

  test('a field that an older version did not know is not damage', () => {
    const { highContrast: _new, ...older } = mine;
    expect(parseSettings(older)).toEqual({ settings: mine, damaged: [] });
  });

  test.each<[keyof Settings, unknown]>([
    ['sensitivity', 'wild'],
    ['country', 'Scotland'],
    ['retentionDays', 31],
    ['reportEndpoint', 'http://plain.example/'],
    ['trustedPerson', 'Anna'],
    ['keepPictures', 1],
    ['textSize', null],
    ['version', 0],
  ])('a damaged %s costs only itself', (field, value) => {
    const { settings, damaged } = parseSettings({ ...mine, [field]: value });
    expect(damaged).toEqual([field]);
    expect(settings).toEqual({ ...mine, [field]: DEFAULT_SETTINGS[field] });
  });

  test('of the allowed hosts the good ones stay', () => {
    const { settings, damaged } = parseSettings({
      ...mine,
      allowedHosts: [{ host: 'a.example', since: 1 }, { host: 7 }, null, { host: 'b.example', since: 2 }],
    });
    expect(settings.allowedHosts.map(({ host }) => host)).toEqual(['a.example', 'b.example']);
    expect(damaged).toEqual(['allowedHosts']);
  });

  test('whatever is stored gives settings that are valid, and reading them again finds nothing wrong', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record(
        Object.fromEntries(
          Object.entries(mine).map(([field, value]) => [
            field,
            fc.oneof(fc.constant(value as unknown), fc.anything()),
          ]),
        ),
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(anything, (stored) => {
        const { settings } = parseSettings(stored);
        expect(v.is(settingsSchema, settings)).toBe(true);
        expect(parseSettings(settings)).toEqual({ settings, damaged: [] });
      }),
    );
  });
});

describe('a settings file', () => {
  test('goes out and comes back', () => {
    expect(importSettings(exportSettings(mine))).toEqual({ ok: true, settings: mine });
  });

  test.each([
    ['not JSON', '{', { reason: 'not-json' }],
    ['foreign', '{"sensitivity":"calm"}', { reason: 'foreign' }],
    ['a list', '[]', { reason: 'foreign' }],
    ['of a later version', '{"format":"hangup-settings","version":2}', { reason: 'newer-version' }],
    ['damaged', exportSettings({ ...mine, country: 'nowhere' }), { reason: 'damaged', fields: ['country'] }],
  ])('%s is refused', (_name, text, refusal) => {
    expect(importSettings(text)).toEqual({ ok: false, ...refusal });
  });
});
