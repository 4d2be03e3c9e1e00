import { useState } from 'preact/hooks';
import { importBackup } from '../../storage/backup.ts';
import type { BackupRefusal } from '../../storage/backup-format.ts';
import { type Translator, useText } from '../i18n/texts.tsx';
import { FileChooser } from '../parts/file-chooser.tsx';

/** Reads a copy in without doubles. A damaged or foreign file changes nothing, and the reason is told. */
export function LoadCopy() {
  const t = useText('blocked-pages');
  const [told, setTold] = useState<{ readonly text: string; readonly bad: boolean }>();
  const load = async (file: File) => {
    setTold({ text: t('reading'), bad: false });
    try {
      const result = await importBackup(await file.text());
      if (result.ok) setTold({ text: t('loaded', { added: result.added, known: result.known }), bad: false });
      else setTold({ text: refusalInWords(result, t), bad: true });
    } catch (error) {
      console.warn('hangup: a backup could not be read', error);
      setTold({ text: t('load-failed'), bad: true });
    }
  };
  return (
    <>
      <div>
        <FileChooser label={t('load')} look="quiet" onFile={(file) => void load(file)} />
      </div>
      <div role="status" class="load-status">
        {told && <p class={`notice ${told.bad ? 'careful' : ''}`}>{told.text}</p>}
      </div>
    </>
  );
}

function refusalInWords(refusal: BackupRefusal, t: Translator<'blocked-pages'>): string {
  if (refusal.reason === 'damaged') return t('refused-damaged', { where: refusal.where });
  if (refusal.reason === 'not-json') return t('refused-broken');
  return t(refusal.reason === 'newer-version' ? 'refused-newer' : 'refused-foreign');
}
