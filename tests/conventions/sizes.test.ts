import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const OUTPUT = join(import.meta.dirname, '../../.output');
const KILOBYTE = 1000;

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

/**
 * Every kilobyte of the content scripts is loaded in every frame of every page. The aim is 90 kB and 36 kB gzipped; with
 * 22 languages the detector is at twice that (docs/performance.md), and may not grow further.
 */
describe.each(['chrome-mv3', 'firefox-mv3'])('sizes of %s', (build) => {
  const read = (path: string) => readFileSync(join(OUTPUT, build, path));
  const detector = read('content-scripts/detector.js');
  const hooks = read('content-scripts/page-hooks.js');

  it('keeps the detector with all languages within 200 kB', () => {
    expect(detector.length).toBeLessThanOrEqual(200 * KILOBYTE);
  });

  it('keeps the hooks within 12 kB', () => {
    expect(hooks.length).toBeLessThanOrEqual(12 * KILOBYTE);
  });

  it('keeps both within 84 kB gzipped', () => {
    expect(gzipSync(detector).length + gzipSync(hooks).length).toBeLessThanOrEqual(84 * KILOBYTE);
  });

  it('keeps the package within 900 kB compressed', () => {
    const total = filesIn(join(OUTPUT, build)).reduce(
      (sum, file) => sum + gzipSync(readFileSync(file)).length,
      0,
    );
    expect(total).toBeLessThanOrEqual(900 * KILOBYTE);
  });

  it('keeps everything that the polyfill and tldts cost out of the content scripts', () => {
    for (const script of [detector, hooks]) {
      expect(script.toString()).not.toMatch(/webextension-polyfill|Promise\(\(resolve, reject\) => wrapped/);
    }
  });
});
