import { useState } from 'preact/hooks';
import { useText } from '../i18n/texts.tsx';
import { destinationName } from './destination-name.ts';
import type { Draft } from './use-draft.ts';

/** Asks whether the report was sent: Hangup opens a page or a mail, but only the person knows what came of it. */
export function SentQuestion({ to, draft }: { to: string; draft: Draft }) {
  const t = useText('report');
  const common = useText('common');
  const [failed, setFailed] = useState(false);
  const [done, setDone] = useState(false);
  const note = async () => {
    setFailed(false);
    try {
      await draft.note({ to, at: Date.now() });
      setDone(true);
    } catch (error) {
      console.warn('hangup: the sending could not be noted', error);
      setFailed(true);
    }
  };
  if (done) return null;
  return (
    <div class="row question">
      <span>{t('sent-question', { name: destinationName(to, t) })}</span>
      <button type="button" class="button" onClick={() => void note()}>
        {t('sent-it')}
      </button>
      <p role="status">{failed && common('not-saved')}</p>
    </div>
  );
}
