import { useState } from 'preact/hooks';
import type { Channel } from '../../guidance/channel.ts';
import { browser } from '../../platform/browser.ts';
import { dialled, ShownAddress } from '../guidance/channel-list.tsx';
import { CountryLine } from '../guidance/country-line.tsx';
import { DateChecked } from '../guidance/date-checked.tsx';
import { useText } from '../i18n/texts.tsx';
import { MailLink } from './mail-link.tsx';
import { PasteGuide } from './paste-guide.tsx';
import { SentQuestion } from './sent-question.tsx';
import { useCopy } from './use-copy.ts';
import type { Draft } from './use-draft.ts';
import { useReportText } from './use-report-text.ts';

interface BestChannelProps {
  readonly channel: Channel;
  readonly draft: Draft;
  /** Leads to the part where the person writes what happened. */
  readonly onAddFirst: () => void;
}

/** The one place to go to first, in three steps. */
export function BestChannel({ channel, draft, onAddFirst }: BestChannelProps) {
  const t = useText('report');
  const guidance = useText('guidance');
  const { name, what, url, phone, email, note } = channel;
  const { text } = useReportText(draft);
  const [copied, copy] = useCopy();
  const [opened, setOpened] = useState(false);
  const open = async () => {
    const worked = await copy(text);
    setOpened(true);
    // Where nothing was copied the person is not sent away empty-handed.
    if (worked) await browser.tabs.create({ url: url as string });
  };
  return (
    <section class="card stack best" aria-labelledby="best">
      <div>
        <h2 id="best">{t('best', { name })}</h2>
        <p class="soft">
          {guidance(`kind-${what}`)}
          {url && (
            <>
              {' · '}
              <ShownAddress url={url} />
            </>
          )}
        </p>
      </div>
      <p>
        {t('add-first')}{' '}
        <button type="button" class="link" onClick={onAddFirst}>
          {t('add-first-link')}
        </button>
      </p>
      {url ? (
        <>
          <ol class="steps-to-send">
            <li>{t('step-open')}</li>
            <li>{t('step-paste', { keys: pasteKeys() })}</li>
            <li>{t('step-back')}</li>
          </ol>
          <button type="button" class="button primary big" onClick={() => void open()}>
            {t('best-open', { name })}
          </button>
        </>
      ) : (
        email && (
          <MailLink draft={draft} to={email} class="primary big" onOpen={() => setOpened(true)}>
            {t('best-mail', { name })}
          </MailLink>
        )
      )}
      {phone && (
        <p>
          {url && t('or-call')}{' '}
          <a href={`tel:${dialled(phone)}`} onClick={() => setOpened(true)}>
            {guidance('call', { number: phone })}
          </a>
        </p>
      )}
      {note && <p class="small">{guidance(note)}</p>}
      <p role="status" class={copied === 'not-yet' ? '' : 'notice'}>
        {copied !== 'not-yet' && t(copied === 'copied' ? 'copied-opened' : 'copy-failed')}
      </p>
      {opened && (
        <>
          <SentQuestion to={channel.id} draft={draft} />
          <PasteGuide draft={draft} />
        </>
      )}
      <div class="foot">
        <CountryLine id="report-country" />
        <DateChecked fact={channel} />
      </div>
    </section>
  );
}

/** The keys that paste on this machine. */
function pasteKeys(): string {
  return /Mac|iP(?:hone|ad)/.test(navigator.platform) ? '⌘ + V' : 'Ctrl + V';
}
