import type { FieldValue, ReportField } from '../../reporting/report.ts';
import { useText } from '../i18n/texts.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { withToggled } from './form-values.ts';
import type { Draft } from './use-draft.ts';
import { useReportText } from './use-report-text.ts';

/** Longest value shown; addresses can be megabytes long. */
const LONGEST_SHOWN = 600;

/** Exactly what would leave the machine, each fact with a box to take it out, and what was masked to put it back. */
export function Preview({ draft }: { draft: Draft }) {
  const t = useText('report');
  const { text } = useReportText(draft);
  return (
    <Disclosure title={t('preview')} icon="check" class="preview">
      <p class="soft">{t('preview-explained')}</p>
      <ul class="facts">
        {draft.report.fields.map((field) => (
          <li key={field.id} class={field.struck ? 'struck' : ''}>
            <Fact field={field} draft={draft} />
          </li>
        ))}
      </ul>
      <details class="whole">
        <summary>{t('whole-text')}</summary>
        <p class="text">{text}</p>
      </details>
    </Disclosure>
  );
}

function Fact({ field, draft: { form, change } }: { field: ReportField; draft: Draft }) {
  const t = useText('report');
  const fields = useText('report-fields');
  const { id, label, values, struck, strikable, masked } = field;
  return (
    <>
      {strikable ? (
        <label class="choice">
          <input
            type="checkbox"
            checked={!struck}
            onChange={() => change({ struck: withToggled(form.struck, id) })}
          />
          <strong>{fields(label)}</strong>
        </label>
      ) : (
        <p>
          <strong>{fields(label)}</strong> <span class="soft small">({t('preview-always')})</span>
        </p>
      )}
      <div class="values">
        {values.map((value, at) => (
          <Value key={at} value={value} />
        ))}
        {masked.length > 0 && !struck && (
          <>
            <p class="small">{t('masked')}</p>
            {masked.map((part) => (
              <div key={part.id} class="masked">
                <p class="small">
                  {fields(`mask-${part.why}`)}: <bdi>{part.text.slice(0, LONGEST_SHOWN)}</bdi>
                </p>
                <label class="choice">
                  <input
                    type="checkbox"
                    checked={part.putBack}
                    onChange={() => change({ putBack: withToggled(form.putBack, part.id) })}
                  />
                  <span>{t('put-back')}</span>
                </label>
              </div>
            ))}
          </>
        )}
      </div>
    </>
  );
}

function Value({ value }: { value: FieldValue }) {
  const fields = useText('report-fields');
  const evidence = useText('evidence');
  if ('text' in value)
    return (
      <p>
        <bdi>{value.text.slice(0, LONGEST_SHOWN)}</bdi>
      </p>
    );
  if ('key' in value) return <p>{fields(value.key)}</p>;
  const { signal, quote, count } = value;
  const sentence = evidence(signal, { count: count ?? 1, quote: quote ?? '…', brand: quote ?? '…' });
  return (
    <p>
      {sentence} {quote && !sentence.includes(quote) && <bdi class="words">{quote}</bdi>}
    </p>
  );
}
