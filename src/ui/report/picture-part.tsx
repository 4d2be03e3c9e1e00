import { useRef, useState } from 'preact/hooks';
import { askBackground } from '../ask-background.ts';
import { useText } from '../i18n/texts.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { PictureEditor } from './picture-editor.tsx';
import type { Draft } from './use-draft.ts';

/** The picture of the page: taken, sent and blacked out only as the person says. */
export function PicturePart({ draft }: { draft: Draft }) {
  const t = useText('report');
  const { picture, form, change, tabId, keepPicture } = draft;
  const editor = useRef<HTMLDialogElement>(null);
  const [failed, setFailed] = useState(false);
  const run = async (work: () => Promise<void>) => {
    setFailed(false);
    try {
      await work();
    } catch (error) {
      console.warn('hangup: the picture', error);
      setFailed(true);
    }
  };
  const take = () =>
    run(async () => {
      if (tabId === undefined) return;
      const taken = await askBackground('take-picture', { tabId });
      if (!taken) throw new Error('hangup: no picture came');
      await keepPicture(taken.picture);
    });
  const remove = () =>
    run(async () => {
      await keepPicture(undefined);
      change({ includePicture: false });
    });
  return (
    <Disclosure title={t('picture')} icon="picture" class="picture-part">
      {picture ? (
        <>
          <img class="shown-picture" src={picture} alt={t('picture-alt')} />
          <label class="choice">
            <input
              type="checkbox"
              checked={form.includePicture}
              onChange={() => change({ includePicture: !form.includePicture })}
            />
            <span>{t('picture-send')}</span>
          </label>
          <div class="row">
            <button type="button" class="button" onClick={() => editor.current?.showModal()}>
              {t('picture-hide')}
            </button>
            <button type="button" class="button quiet" onClick={() => void remove()}>
              {t('picture-delete')}
            </button>
          </div>
          <PictureEditor
            dialog={editor}
            picture={picture}
            onApply={(next) => void run(() => keepPicture(next))}
          />
        </>
      ) : tabId === undefined ? (
        <p>{t('picture-none')}</p>
      ) : (
        <>
          <p class="soft">{t('picture-take-explained')}</p>
          <div>
            <button type="button" class="button" onClick={() => void take()}>
              {t('picture-take')}
            </button>
          </div>
        </>
      )}
      <p role="status">{failed && t('picture-failed')}</p>
    </Disclosure>
  );
}
