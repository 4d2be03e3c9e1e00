import { join } from 'node:path';
import { build } from 'wxt';
import type { BrowserName } from '../../../scripts/browser/find-browser.ts';
import { namelessHooks } from '../../../scripts/nameless-hooks.ts';

const nothing = () => {};
const QUIET = {
  debug: nothing,
  log: nothing,
  info: nothing,
  success: nothing,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  level: 0,
};

/**
 * Builds an extension of the real hooks and a detector that only writes down what they report.
 *
 * @param folder an empty one
 * @returns the extension's folder, within that
 */
export async function buildLab(browser: BrowserName, folder: string): Promise<string> {
  await build({
    root: join(import.meta.dirname, '../../..'),
    configFile: false,
    entrypointsDir: 'tests/e2e/page-hooks/lab',
    publicDir: join(folder, 'public'),
    outDir: folder,
    outDirTemplate: 'lab',
    browser: browser === 'chromium' ? 'chrome' : 'firefox',
    manifestVersion: 3,
    imports: false,
    logger: QUIET,
    manifest: {
      name: 'Lab',
      version: '1.0.0',
      host_permissions: ['<all_urls>'],
      ...(browser === 'firefox'
        ? {
            browser_specific_settings: {
              gecko: { id: 'hangup@hangup.example', strict_min_version: '128.0' },
            },
          }
        : {}),
    },
    vite: () => ({ plugins: [namelessHooks()], build: { target: 'es2022' } }),
  });
  return join(folder, 'lab');
}
