import { useState } from 'preact/hooks';
import { useText } from '../i18n/texts.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { saveFile } from '../parts/save-file.ts';
import { canBeFile, FILE_FORMATS, type FileFormat, reportFile } from './files.ts';
import { MailLink } from './mail-link.tsx';
import { SentQuestion } from './sent-question.tsx';
import { useCopy } from './use-copy.ts';
import type { Draft } from './use-draft.ts';
import { useReportText } from './use-report-text.ts';

/** The report to take along: on the clipboard, in a mail, on paper, or as a file. */
export function KeepWays({ draft }: { draft: Draft }) {
  const t = useText('report');
  const { text, words } = useReportText(draft);
  const [copied, copy] = useCopy();
  const [mailed, setMailed] = useState(false);
  const { facts } = draft.report;
  const formats = FILE_FORMATS.filter((format) => canBeFile(format, facts));
  const save = async (format: FileFormat) => {
    const file = await reportFile(format, facts, words);
    saveFile(file.name, file.mediaType, file.text);
  };
  return (
    <Disclosure title={t('keep')} icon="printer" class="keep" open={facts.kind === 'mistake'}>
      <div class="row">
        <button type="button" class="button" onClick={() => void copy(text)}>
          {t('copy')}
        </button>
        <MailLink draft={draft} onOpen={() => setMailed(true)}>
          {t('mail')}
        </MailLink>
        <button type="button" class="button" onClick={() => window.print()}>
          {t('print')}
        </button>
      </div>
      <p role="status">{copied !== 'not-yet' && t(copied === 'copied' ? 'copied' : 'copy-failed')}</p>
      {mailed && <SentQuestion to="mail" draft={draft} />}
      <div class="row">
        {formats.map((format) => (
          <button key={format} type="button" class="button quiet" onClick={() => void save(format)}>
            {t('save-as', { format: format === 'text' ? t('format-text') : format.toUpperCase() })}
          </button>
        ))}
      </div>
      <p class="soft small">
        {t('files-explained')}
        {formats.includes('stix') && !formats.includes('xarf') && ` ${t('xarf-needs')}`}
      </p>
    </Disclosure>
  );
}
