import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const PRIVACY = readFileSync(join(ROOT, 'PRIVACY.md'), 'utf8');

/** Adding one must be a decision: here, in wxt.config.ts and with its reason in PRIVACY.md. */
const PERMISSIONS = [
  'alarms',
  'contextMenus',
  'declarativeNetRequest',
  'storage',
  'tabs',
  'unlimitedStorage',
  'webNavigation',
  'webRequest',
];

interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly web_accessible_resources?: unknown;
  readonly externally_connectable?: unknown;
  readonly content_scripts: readonly {
    js: string[];
    run_at: string;
    all_frames: boolean;
    match_about_blank: boolean;
    world?: string;
    match_origin_as_fallback?: boolean;
  }[];
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the manifest of %s', (build) => {
  const file = join(ROOT, '.output', build, 'manifest.json');
  if (!existsSync(file)) throw new Error(`${file} is missing: run "npm run build" first`);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;

  it('is of version 3', () => expect(manifest.manifest_version).toBe(3));

  it('asks for the permissions that are listed, and no other', () => {
    expect([...manifest.permissions].sort()).toEqual(PERMISSIONS);
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  it.each([...PERMISSIONS, '<all_urls>'])('has the reason for %s in PRIVACY.md', (permission) => {
    expect(PRIVACY).toMatch(new RegExp(`\\|\\s*\`${permission}\`\\s*\\| .{20,}\\|`));
  });

  it('lets no page find or command the extension', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('runs the detector before the hooks, in every frame, at document_start', () => {
    const scripts = manifest.content_scripts;
    const order = scripts.flatMap(({ js }) => js);
    expect(order).toEqual(['content-scripts/detector.js', 'content-scripts/page-hooks.js']);
    for (const script of scripts) {
      expect(script).toMatchObject({
        run_at: 'document_start',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      });
    }
    expect(scripts.map(({ world }) => world ?? 'ISOLATED')).toEqual(['ISOLATED', 'MAIN']);
  });
});
