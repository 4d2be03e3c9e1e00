import { useState } from 'preact/hooks';
import type { ReportRecord } from '../../storage/blocked-page.ts';
import { useText, useTexts } from '../i18n/texts.tsx';
import { destinationName } from './destination-name.ts';
import type { Draft } from './use-draft.ts';

/** Longest reference number that is kept. */
const LONGEST_REFERENCE = 100;

/** Where the report went and when, each with the reference number that was given. */
export function SentList({ draft }: { draft: Draft }) {
  const t = useText('report');
  const { sent } = draft.record;
  if (sent.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="sent">
      <h2 id="sent">{t('sent-title')}</h2>
      <ul class="sent">
        {[...sent]
          .sort((a, b) => b.at - a.at)
          .map((one) => (
            <li key={`${one.to} ${one.at}`}>
              <SentEntry sent={one} draft={draft} />
            </li>
          ))}
      </ul>
      <p class="soft small">{t('reference-explained')}</p>
    </section>
  );
}

function SentEntry({ sent, draft }: { sent: ReportRecord['sent'][number]; draft: Draft }) {
  const t = useText('report');
  const common = useText('common');
  const { region } = useTexts();
  const [reference, setReference] = useState(sent.reference ?? '');
  const [told, setTold] = useState<'saved' | 'not-saved'>();
  const date = new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeStyle: 'short' }).format(sent.at);
  const keep = async (typed: string) => {
    const next = typed.trim();
    if (next === (sent.reference ?? '')) return;
    try {
      await draft.note({ to: sent.to, at: sent.at, ...(next ? { reference: next } : {}) });
      setTold('saved');
    } catch (error) {
      console.warn('hangup: the reference could not be saved', error);
      setTold('not-saved');
    }
  };
  const id = `reference-${sent.to}-${sent.at}`;
  return (
    <>
      <p>
        <strong>{destinationName(sent.to, t)}</strong> <span class="soft">{date}</span>
      </p>
      <div class="field">
        <label for={id}>{t('reference')}</label>
        <input
          id={id}
          class="input"
          type="text"
          autocomplete="off"
          maxLength={LONGEST_REFERENCE}
          value={reference}
          onInput={({ currentTarget: { value } }) => setReference(value)}
          onChange={({ currentTarget: { value } }) => void keep(value)}
        />
      </div>
      <p role="status" class="small">
        {told && common(told)}
      </p>
    </>
  );
}
