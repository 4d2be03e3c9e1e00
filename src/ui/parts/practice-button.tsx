import { useState } from 'preact/hooks';
import { askBackground } from '../ask-background.ts';
import { useText } from '../i18n/texts.tsx';

/** Shows a made-up warning in a new tab, so that people know what an alarm looks like. */
export function PracticeButton({ primary = false }: { primary?: boolean }) {
  const t = useText('common');
  const [failed, setFailed] = useState(false);
  const show = async () => {
    setFailed(false);
    await askBackground('practice-alarm', {}).catch(() => setFailed(true));
  };
  return (
    <div>
      <button type="button" class={`button ${primary ? 'primary' : ''}`} onClick={() => void show()}>
        {t('practice-show')}
      </button>
      <p role="status">{failed && t('unanswered')}</p>
    </div>
  );
}
