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
 * Every kilobyte of the content scripts is loaded in every frame of every page. The detector holds no lexicons, but the
 * words that their claims can't do without, which is half of what it weighs gzipped (docs/performance.md).
 */
describe.each(['chrome-mv3', 'firefox-mv3'])('sizes of %s', (build) => {
  const read = (path: string) => readFileSync(join(OUTPUT, build, path));
  const detector = read('content-scripts/detector.js');
  const hooks = read('content-scripts/page-hooks.js');

  it('keeps the detector with the first words of all languages within 86 kB', () => {
    expect(detector.length).toBeLessThanOrEqual(86 * KILOBYTE);
  });

  it('keeps the hooks within 12 kB', () => {
    expect(hooks.length).toBeLessThanOrEqual(12 * KILOBYTE);
  });

  it('keeps both within 49 kB gzipped', () => {
    expect(gzipSync(detector).length + gzipSync(hooks).length).toBeLessThanOrEqual(49 * KILOBYTE);
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
