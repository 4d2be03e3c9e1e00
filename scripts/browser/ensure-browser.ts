import { spawnSync } from 'node:child_process';
import { type BrowserName, type FoundBrowser, findBrowser } from './find-browser.ts';

const APT_PACKAGE: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Finds a browser or installs it: with apt-get where that is there and allowed, else (Chromium) by Playwright's
 * download. Says which was taken.
 *
 * @throws Error that tells how to install it by hand
 */
export function ensureBrowser(name: BrowserName): FoundBrowser {
  const found =
    findBrowser(name) ??
    (installWithApt(name) || installWithPlaywright(name) ? findBrowser(name) : undefined);
  if (found) return found;
  const variable = name === 'chromium' ? 'HANGUP_CHROMIUM' : 'HANGUP_FIREFOX';
  throw new Error(
    `No ${name} was found. Install it (Debian/Ubuntu: sudo apt-get install ${APT_PACKAGE[name]}; macOS: brew install ` +
      `--cask ${name}; Windows: winget install ${name === 'firefox' ? 'Mozilla.Firefox' : 'Hibbiki.Chromium'}), or set ${variable} to its path.`,
  );
}

function installWithApt(name: BrowserName): boolean {
  if (process.getuid?.() !== 0 || spawnSync('which', ['apt-get']).status !== 0) return false;
  console.log(`Installing ${APT_PACKAGE[name]} with apt-get …`);
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  return spawnSync('apt-get', ['install', '-y', '-qq', APT_PACKAGE[name]], { stdio: 'inherit' }).status === 0;
}

function installWithPlaywright(name: BrowserName): boolean {
  if (name !== 'chromium') return false;
  console.log('Downloading Chromium with Playwright …');
  return (
    spawnSync('npx', ['playwright', 'install', 'chromium'], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    }).status === 0
  );
}
