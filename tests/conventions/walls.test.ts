import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** What each room may import besides itself (design.md, "Rooms"). `npm:` names are packages. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  detection: ['virtual:lexicons', 'virtual:first-words'],
  'page-hooks': [],
  page: ['detection', 'messaging', 'platform', 'page-hooks/channel-contract.ts', 'page-hooks/allowance.ts'],
  messaging: ['detection', 'storage/blocked-page.ts', 'npm:valibot'],
  platform: ['messaging/messages.ts', 'npm:webextension-polyfill'],
  storage: ['detection', 'platform', 'reporting/phone.ts', 'npm:idb', 'npm:valibot'],
  guidance: ['assets'],
  reporting: [
    'assets',
    'detection',
    'guidance',
    'storage',
    'npm:libphonenumber-js',
    'npm:papaparse',
    'npm:valibot',
  ],
  background: ['detection', 'guidance', 'messaging', 'platform', 'reporting', 'storage', 'npm:tldts'],
  ui: [
    'detection',
    'guidance',
    'messaging',
    'platform',
    'reporting',
    'storage',
    'assets',
    'npm:preact',
    'npm:@tanstack/virtual-core',
  ],
};

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^;'"]*?\bfrom\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;

function importsOf(file: string): string[] {
  return [...readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)].map(
    (match) => (match[1] ?? match[2] ?? match[3]) as string,
  );
}

function breaks(file: string, room: string): string[] {
  const allowed = MAY_IMPORT[room] ?? [];
  return importsOf(file).filter((specifier) => {
    if (specifier.startsWith('virtual:')) return !allowed.includes(specifier);
    if (!specifier.startsWith('.'))
      return !allowed.some((name) => name.startsWith('npm:') && isPackage(specifier, name.slice(4)));
    const target = relative(ROOT, join(ROOT, dirname(file), specifier));
    const inRoom = target.startsWith(`src/${room}/`);
    return (
      !inRoom &&
      !allowed.some(
        (name) =>
          target === `src/${name}` || target.startsWith(`src/${name}/`) || target.startsWith(`${name}/`),
      )
    );
  });
}

function isPackage(specifier: string, name: string): boolean {
  return specifier === name || specifier.startsWith(`${name}/`);
}

describe('walls between the rooms', () => {
  const files = globSync('src/**/*.{ts,tsx}', { cwd: ROOT });

  it('knows every room', () => {
    expect([...new Set(files.map((file) => file.split('/')[1]))].sort()).toEqual(
      Object.keys(MAY_IMPORT).sort(),
    );
  });

  it.each(files)('%s imports only what its room may', (file) => {
    expect(breaks(file, file.split('/')[1] as string)).toEqual([]);
  });

  it('lets only the platform room import the polyfill', () => {
    const importers = files.filter((file) => importsOf(file).includes('webextension-polyfill'));
    expect(importers).toEqual(['src/platform/browser.ts']);
  });

  it('has entry points that only wire rooms together', () => {
    for (const file of globSync('entrypoints/**/*.{ts,tsx}', { cwd: ROOT })) {
      expect(readFileSync(join(ROOT, file), 'utf8').split('\n').length, file).toBeLessThan(40);
    }
  });
});
