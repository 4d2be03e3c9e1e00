import type { HistoryEntry } from '../../../src/storage/backup-format.ts';
import { madePage, madeReport, PICTURE } from '../../unit/storage/made-pages.ts';
import type { ExtensionTab } from './extension-tab.ts';

/** Stands in the title of every made event: other specs leave events of their own in the same browser. */
export const MARK = 'made-for-this-spec';

/** A backup file with so many made events, some with pictures and reports. */
export function madeBackup(count: number): string {
  const entries = Array.from(
    { length: count },
    (_, n): HistoryEntry => ({
      page: madePage(n, { title: `${MARK} ${n}` }),
      ...(n % 2 === 0 ? { picture: PICTURE } : {}),
      reports: n % 3 === 0 ? [madeReport(n, { state: 'sent' })] : [],
    }),
  );
  const head = { format: 'hangup-backup', version: 1, exportedAt: '2026-11-25T12:00:00.000Z' };
  return JSON.stringify({ ...head, entries });
}

/** Loads a file into the blocked pages, as the person does, and gives what the page says of it. */
export async function loadCopy(tab: ExtensionTab, text: string): Promise<string> {
  await tab.run((content) => {
    const files = new DataTransfer();
    files.items.add(new File([content], 'copy.json', { type: 'application/json' }));
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('nothing takes a file');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
  await tab.until(() => !/^$|…$/.test(document.querySelector('.load-status')?.textContent ?? ''));
  return tab.run(() => document.querySelector('.load-status')?.textContent ?? '', undefined);
}
