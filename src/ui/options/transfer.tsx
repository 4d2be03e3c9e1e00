import { useState } from 'preact/hooks';
import type { Settings } from '../../storage/settings-model.ts';
import { exportSettings, importSettings } from '../../storage/settings-parse.ts';
import { useText } from '../i18n/texts.tsx';
import { FileChooser } from '../parts/file-chooser.tsx';
import { saveFile } from '../parts/save-file.ts';
import type { Save } from '../parts/use-change.ts';
import { useSettings } from '../settings-context.tsx';
import { useFieldNames } from './field-names.ts';

/** Bytes; five thousand allowed hosts of the greatest length stay below. */
const LARGEST_FILE = 2_000_000;

/** Settings to a file and back, with the last import to be taken back. */
export function Transfer({ save }: { save: Save }) {
  const t = useText('options');
  const common = useText('common');
  const names = useFieldNames();
  const { settings, locked } = useSettings();
  const [told, setTold] = useState('');
  const [before, setBefore] = useState<Settings>();

  const read = async (file: File) => {
    setBefore(undefined);
    if (file.size > LARGEST_FILE) return setTold(t('import-large'));
    const result = importSettings(await file.text());
    if (!result.ok) {
      if (result.reason === 'damaged') setTold(t('import-damaged', { names: names(result.fields) }));
      else setTold(t(result.reason === 'newer-version' ? 'import-newer' : 'import-foreign'));
      return;
    }
    const free = Object.fromEntries(
      Object.entries(result.settings).filter(([field]) => !locked.has(field as keyof Settings)),
    );
    if (!(await save(free))) return setTold('');
    setTold(t('imported'));
    setBefore(settings);
  };
  const undo = async () => {
    if (!before || !(await save(before))) return;
    setBefore(undefined);
    setTold('');
  };

  return (
    <>
      <p class="soft">{t('transfer-explained')}</p>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => saveFile('hangup-settings.json', 'application/json', exportSettings(settings))}
        >
          {t('export')}
        </button>
        <FileChooser label={t('import')} onFile={(file) => void read(file)} />
      </div>
      <div role="status">
        {told && (
          <p class="notice">
            <span>{told}</span>
            {before && (
              <button type="button" class="button plain" onClick={() => void undo()}>
                {common('undo')}
              </button>
            )}
          </p>
        )}
      </div>
    </>
  );
}
