import { useRef } from 'preact/hooks';
import { useText } from '../i18n/texts.tsx';

/** What was there: small and blurred, and clear only on a click. A picture, nothing more. */
export function Picture({ source }: { source: string }) {
  const t = useText('warning');
  const common = useText('common');
  const large = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" class="picture" aria-haspopup="dialog" onClick={() => large.current?.showModal()}>
        <span class="frame">
          <img src={source} alt={t('picture-alt')} />
        </span>
        <span>{t('picture')}</span>
      </button>
      <dialog ref={large} class="window" aria-labelledby="picture-title">
        <div class="stack">
          <h2 id="picture-title">{t('picture-large')}</h2>
          <p>{t('picture-harmless')}</p>
          <img class="large" src={source} alt={t('picture-large')} />
          <div>
            <button type="button" class="button" onClick={() => large.current?.close()}>
              {common('close')}
            </button>
          </div>
        </div>
      </dialog>
    </>
  );
}
