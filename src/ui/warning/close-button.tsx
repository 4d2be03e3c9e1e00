import { useState } from 'preact/hooks';
import { useText } from '../i18n/texts.tsx';
import { closePage } from './close-page.ts';

/** The one primary action. */
export function CloseButton({ id }: { id: string }) {
  const t = useText('warning');
  const [state, setState] = useState<'ready' | 'closing' | 'failed'>('ready');
  const close = async () => {
    setState('closing');
    await closePage(id);
    setState('failed');
  };
  return (
    <div class="close">
      <button type="button" class="button primary big" disabled={state === 'closing'} onClick={close}>
        {state === 'closing' ? t('closing') : t('close')}
      </button>
      <p role="status">{state === 'failed' && t('close-yourself')}</p>
    </div>
  );
}
