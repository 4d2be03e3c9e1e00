import { useEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../i18n/texts.tsx';
import { Choices } from '../parts/choices.tsx';
import { saveBlob } from '../parts/save-file.ts';
import { EXPORT_FORMATS, type ExportFormat } from './export-file.ts';
import { ExportProgress } from './export-progress.tsx';
import { type ExportScope, type ExportScopes, SCOPES } from './export-scope.ts';
import { type ExportRun, useExport } from './use-export.ts';

interface ExportDialogProps {
  /** Ids of the events that each scope takes; the first one there is the choice at first. */
  readonly scopes: ExportScopes;
  readonly onClose: () => void;
}

/** Which events, and for what; then progress, and the file. */
export function ExportDialog({ scopes, onClose }: ExportDialogProps) {
  const t = useText('blocked-pages');
  const common = useText('common');
  const dialog = useRef<HTMLDialogElement>(null);
  const offered = SCOPES.filter((one) => scopes[one] !== undefined);
  const [scope, setScope] = useState<ExportScope>(offered[0] ?? 'all');
  const [format, setFormat] = useState<ExportFormat>('backup');
  const [email, setEmail] = useState('');
  const [includePictures, setIncludePictures] = useState(false);
  const [run, start] = useExport((file) => saveBlob(file.name, file.content));
  useEffect(() => dialog.current?.showModal(), []);
  const hasPictures = format === 'xarf' || format === 'misp';
  const submit = (event: Event) => {
    event.preventDefault();
    const pictures = hasPictures && includePictures;
    void start({ format, ids: scopes[scope] ?? [], reporterEmail: email.trim(), includePictures: pictures });
  };
  return (
    <dialog ref={dialog} class="window export" aria-labelledby="export-title" onClose={onClose}>
      <form class="stack" onSubmit={submit}>
        <h2 id="export-title">{t('export-title')}</h2>
        <fieldset class="choice-group">
          <legend>{t('export-which')}</legend>
          <Choices
            name="scope"
            value={scope}
            onChange={setScope}
            options={offered.map((one) => ({
              value: one,
              label: t(`export-${one}`, { count: scopes[one]?.length ?? 0 }),
            }))}
          />
        </fieldset>
        <fieldset class="choice-group">
          <legend>{t('export-format')}</legend>
          <Choices
            name="format"
            value={format}
            onChange={setFormat}
            options={EXPORT_FORMATS.map((one) => ({
              value: one,
              label: t(`format-${one}`),
              detail: t(`format-${one}-explained`),
            }))}
          />
        </fieldset>
        {format === 'xarf' && (
          <div class="field">
            <label for="export-email">{t('export-email')}</label>
            <input
              id="export-email"
              class="input"
              type="email"
              autocomplete="email"
              required
              aria-describedby="export-email-explained"
              value={email}
              onInput={({ currentTarget }) => setEmail(currentTarget.value)}
            />
            <p id="export-email-explained" class="soft small">
              {t('export-email-explained')}
            </p>
          </div>
        )}
        {hasPictures && (
          <label class="choice">
            <input
              type="checkbox"
              checked={includePictures}
              onChange={({ currentTarget }) => setIncludePictures(currentTarget.checked)}
            />
            <span>{t('export-pictures')}</span>
          </label>
        )}
        <ExportProgress run={run} />
        <div class="row">
          <button type="submit" class="button primary" disabled={isRunning(run)}>
            {t('export-start')}
          </button>
          <button type="button" class="button quiet" onClick={() => dialog.current?.close()}>
            {isRunning(run) ? common('cancel') : common('close')}
          </button>
        </div>
      </form>
    </dialog>
  );
}

function isRunning(run: ExportRun): boolean {
  return run.state === 'running';
}
