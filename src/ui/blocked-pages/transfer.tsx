import { useRef, useState } from 'preact/hooks';
import { writeBackup } from '../../reporting/json.ts';
import { importBackup, iterateHistory } from '../../storage/backup.ts';
import { useText } from '../i18n/texts.tsx';
import { saveFile } from '../parts/save-file.ts';

/** The whole history to a file, and back without doubles. A damaged or foreign file changes nothing. */
export function Transfer({ onLoaded }: { readonly onLoaded: () => void }) {
  const t = useText('blocked-pages');
  const chooser = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState('');
  const save = async () => {
    let text = '';
    for await (const piece of writeBackup(iterateHistory(), Date.now())) text += piece;
    saveFile('hangup-blocked-pages.json', 'application/json', text);
  };
  const load = async (file: File | undefined) => {
    if (!file) return;
    try {
      const result = await importBackup(await file.text());
      setTold(result.ok ? t('loaded', { added: result.added, known: result.known }) : t('refused'));
      onLoaded();
    } catch (error) {
      console.warn('hangup: a backup could not be read', error);
      setTold(t('trouble'));
    }
  };
  return (
    <>
      <button type="button" class="button" onClick={() => void save()}>
        {t('save')}
      </button>
      <button type="button" class="button" onClick={() => chooser.current?.click()}>
        {t('load')}
      </button>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('load')}
        onChange={({ currentTarget }) => {
          void load(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
      <span role="status">{told}</span>
    </>
  );
}
