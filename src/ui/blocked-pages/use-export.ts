import { useEffect, useRef, useState } from 'preact/hooks';
import { countryFor } from '../../guidance/country.ts';
import { browser } from '../../platform/browser.ts';
import { useText } from '../i18n/texts.tsx';
import { useSettings } from '../settings-context.tsx';
import { type ExportedFile, type ExportFormat, writeExport } from './export-file.ts';
import { reportWords } from './report-text.ts';

/** How an export stands. */
export type ExportRun =
  | { readonly state: 'none' | 'failed' }
  | { readonly state: 'running'; readonly done: number; readonly total: number }
  | { readonly state: 'done'; readonly written: number; readonly total: number };

interface ExportWish {
  readonly format: ExportFormat;
  readonly ids: readonly string[];
  readonly reporterEmail: string;
  readonly includePictures: boolean;
}

/**
 * Writes exports one at a time.
 *
 * @param onFile given each file that has something in it
 * @returns how it stands, and what begins one; one that still runs ends with the component
 */
export function useExport(
  onFile: (file: ExportedFile) => void,
): [ExportRun, (wish: ExportWish) => Promise<void>] {
  const fields = useText('report-fields');
  const evidence = useText('evidence');
  const { settings } = useSettings();
  const [run, setRun] = useState<ExportRun>({ state: 'none' });
  const running = useRef<AbortController>(undefined);
  const stop = () => running.current?.abort();
  useEffect(() => stop, []);
  const start = async ({ format, ids, reporterEmail, includePictures }: ExportWish) => {
    stop();
    const controller = new AbortController();
    running.current = controller;
    const total = ids.length;
    const show = (next: ExportRun) => {
      if (running.current === controller && !controller.signal.aborted) setRun(next);
    };
    show({ state: 'running', done: 0, total });
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const { code } = countryFor(settings.country, navigator.languages, zone);
    const options = {
      version: browser.runtime.getManifest().version,
      country: code,
      reporterEmail,
      includePictures,
    };
    const request = { format, ids, options, words: reportWords(fields, evidence), now: Date.now() };
    try {
      const file = await writeExport(
        request,
        (done) => show({ state: 'running', done, total }),
        controller.signal,
      );
      if (file.written > 0) onFile(file);
      show({ state: 'done', written: file.written, total });
    } catch (error) {
      if (!controller.signal.aborted) console.warn('hangup: an export failed', error);
      show({ state: 'failed' });
    }
  };
  return [run, start];
}
