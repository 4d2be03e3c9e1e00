import { beforeEach, expect, test, vi } from 'vitest';
import { mayKeep, record, recordAction } from '../../../src/background/history-writer.ts';
import { type PendingWarning, putWarning, warningOf } from '../../../src/background/warning-cases.ts';
import { countPages, getPage } from '../../../src/storage/blocked-pages.ts';
import { saveSettings } from '../../../src/storage/settings.ts';
import { freshDatabase } from '../storage/fresh-database.ts';
import { madePage } from '../storage/made-pages.ts';
import { extensionDouble } from '../ui/extension-double.ts';

const extension = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../../src/platform/browser.ts', () => extension);

beforeEach(async () => {
  Object.assign(extension.browser, extensionDouble());
  await freshDatabase();
});

async function warned(isPrivate: boolean): Promise<PendingWarning> {
  const page = madePage(1, { action: 'warned' });
  const warning: PendingWarning = {
    id: page.id,
    page,
    tabId: 4,
    state: 'shown',
    recorded: false,
    private: isPrivate,
  };
  await putWarning(warning);
  await record(warning);
  return warning;
}

test('nothing of a private window is kept, and what the person did there isn’t either', async () => {
  const warning = await warned(true);
  expect(await mayKeep(warning)).toBe(false);
  await recordAction(warning, 'closed', 1000);
  expect(await countPages()).toBe(0);
  // Not tried again when the worker starts; the warning itself knows while the browser is open.
  expect((await warningOf(warning.id))?.recorded).toBe(true);
  expect((await warningOf(warning.id))?.page.action).toBe('closed');
});

test('events of private windows are kept whole where the person says so', async () => {
  await saveSettings({ keepPrivate: true });
  const warning = await warned(true);
  expect(await mayKeep(warning)).toBe(true);
  await recordAction(warning, 'closed', 1000);
  const kept = await getPage(warning.id);
  expect(kept?.action).toBe('closed');
  expect(kept?.timeline.at(-1)).toEqual({ at: 1000, what: 'closed' });
});

test('events of ordinary windows are kept', async () => {
  const warning = await warned(false);
  await recordAction(warning, 'allowed', 1000);
  expect((await getPage(warning.id))?.action).toBe('allowed');
});
