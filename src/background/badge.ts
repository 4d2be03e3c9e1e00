import type { VerdictLevel } from '../detection/verdict.ts';
import { browser } from '../platform/browser.ts';

const LOOKS = {
  clear: { text: '', colour: '#1d6b45' },
  suspicious: { text: '!', colour: '#a15c00' },
  scam: { text: '✋', colour: '#a3121f' },
  off: { text: 'off', colour: '#5b6570' },
} as const;

/** Shows a tab's state on the toolbar. Never throws: the tab may be gone. */
export async function showBadge(tabId: number, level: VerdictLevel | 'off'): Promise<void> {
  const { text, colour } = LOOKS[level];
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    text ? browser.action.setBadgeBackgroundColor({ tabId, color: colour }) : undefined,
  ]).catch(() => undefined);
}
