import { useText } from '../i18n/texts.tsx';
import type { ExportRun } from './use-export.ts';

/** How far an export is, and how it ended. */
export function ExportProgress({ run }: { readonly run: ExportRun }) {
  const t = useText('blocked-pages');
  const common = useText('common');
  return (
    <>
      {run.state === 'running' && (
        <p class="progress">
          <progress aria-label={t('export-title')} max={run.total} value={run.done} />
          <span class="small">{t('export-progress', { done: run.done, total: run.total })}</span>
        </p>
      )}
      <p role="status">
        {run.state === 'failed' && common('unanswered')}
        {run.state === 'done' &&
          (run.written === 0
            ? t('export-nothing')
            : run.written < run.total
              ? t('export-some', { written: run.written, total: run.total })
              : t('export-done', { count: run.written }))}
      </p>
    </>
  );
}
