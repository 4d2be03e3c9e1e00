import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browser/ensure-browser.ts';

/** Runs the end-to-end tests in both browsers, after making sure that there are two. Arguments go to Playwright. */
for (const name of ['chromium', 'firefox'] as const) {
  const { path, from } = ensureBrowser(name);
  console.log(`${name}: ${path} (${from})`);
}
const { status } = spawnSync(
  'npx',
  ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts', ...process.argv.slice(2)],
  { stdio: 'inherit', shell: process.platform === 'win32' },
);
process.exit(status ?? 1);
