import type { VerdictLevel } from '../detection/verdict.ts';
import { browser } from '../platform/browser.ts';

const LOOKS = {
  clear: { text: '', colour: '#1d6b45', folder: 'icons' },
  suspicious: { text: '!', colour: '#a15c00', folder: 'icons/suspicious' },
  scam: { text: '!!', colour: '#a3121f', folder: 'icons/scam' },
  off: { text: 'off', colour: '#5b6570', folder: 'icons/off' },
} as const;

/** Shows a tab's state on the toolbar by picture, colour and word. Never throws: the tab may be gone. */
export async function showBadge(tabId: number, level: VerdictLevel | 'off'): Promise<void> {
  const { text, colour, folder } = LOOKS[level];
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setIcon({ tabId, path: { 48: `/${folder}/48.png` } }),
    text ? browser.action.setBadgeBackgroundColor({ tabId, color: colour }) : undefined,
  ]).catch(() => undefined);
}
