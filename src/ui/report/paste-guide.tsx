import { useState } from 'preact/hooks';
import { useText } from '../i18n/texts.tsx';
import { useCopy } from './use-copy.ts';
import type { Draft } from './use-draft.ts';
import { useReportText } from './use-report-text.ts';

/** Which fact goes into which field of a form: each with a button that copies it. */
export function PasteGuide({ draft }: { draft: Draft }) {
  const t = useText('report');
  const { parts } = useReportText(draft);
  const [, copy] = useCopy();
  const [last, setLast] = useState<string>();
  return (
    <section class="stack" aria-labelledby="guide">
      <h3 id="guide">{t('guide')}</h3>
      <dl class="parts">
        {parts.map(({ id, label, text }) => (
          <div key={id}>
            <dt id={`part-${id}`}>{label}</dt>
            <dd>
              <bdi>{text}</bdi>
            </dd>
            <button
              type="button"
              class="button quiet"
              aria-describedby={`part-${id}`}
              onClick={() => void copy(text).then((worked) => worked && setLast(id))}
            >
              {t(last === id ? 'copied-one' : 'copy-one')}
            </button>
          </div>
        ))}
      </dl>
    </section>
  );
}
