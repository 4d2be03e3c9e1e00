import { useState } from 'preact/hooks';
import { resetHistory } from '../../storage/blocked-pages.ts';
import type { HistoryTrouble } from '../../storage/history-error.ts';
import { useText } from '../i18n/texts.tsx';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';

interface TroubleProps {
  readonly reason: HistoryTrouble;
  readonly onRetry: () => void;
}

/** The history can't be opened: why, that protection goes on, and what can be done. */
export function Trouble({ reason, onRetry }: TroubleProps) {
  const t = useText('blocked-pages');
  const common = useText('common');
  const [asks, setAsks] = useState(false);
  const [failed, setFailed] = useState(false);
  // Only these don't mend themselves.
  const hopeless = reason === 'corrupt' || reason === 'newer-version';
  const startAfresh = () => {
    setFailed(false);
    resetHistory().then(onRetry, (error: unknown) => {
      console.warn('hangup: the history could not be reset', error);
      setFailed(true);
    });
  };
  return (
    <section class="notice careful trouble">
      <div class="stack">
        <h2>{t('trouble')}</h2>
        <p>{t(`trouble-${reason}`)}</p>
        <div class="row">
          <button type="button" class="button primary" onClick={onRetry}>
            {t('try-again')}
          </button>
          {hopeless && (
            <button type="button" class="button quiet" onClick={() => setAsks(true)}>
              {t('start-afresh')}
            </button>
          )}
        </div>
        <p role="status">{failed && common('unanswered')}</p>
      </div>
      {asks && (
        <ConfirmDialog
          title={t('start-afresh-title')}
          action={t('start-afresh')}
          onAction={startAfresh}
          onClose={() => setAsks(false)}
        >
          <p>{t('start-afresh-explained')}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
