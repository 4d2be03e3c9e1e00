import { useState } from 'preact/hooks';
import { browser } from '../../platform/browser.ts';
import { ChannelList, ShownAddress } from '../guidance/channel-list.tsx';
import { DateChecked } from '../guidance/date-checked.tsx';
import { useText } from '../i18n/texts.tsx';
import { brandName } from '../parts/brand-name.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { MailLink } from './mail-link.tsx';
import { SentQuestion } from './sent-question.tsx';
import { useCopy } from './use-copy.ts';
import type { Draft } from './use-draft.ts';
import { useReportText } from './use-report-text.ts';
import type { Way } from './ways.ts';

/** The other offices of the country, lists of bad pages, the company whose name was worn, and the hosting company. */
export function MorePlaces({ ways, draft }: { ways: readonly Way[]; draft: Draft }) {
  const t = useText('report');
  return (
    <Disclosure title={t('more')} icon="flag" class="more">
      <ul class="places">
        {ways.map((way) => (
          <li key={way.id}>
            <Place way={way} draft={draft} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Place({ way, draft }: { way: Way; draft: Draft }) {
  const [opened, setOpened] = useState(false);
  return (
    <div class="stack">
      {way.kind === 'official' ? (
        <>
          <ChannelList channels={[way.channel]} />
          <OfficialButton way={way} draft={draft} onOpen={() => setOpened(true)} />
        </>
      ) : (
        <FormPlace way={way} draft={draft} onOpen={() => setOpened(true)} />
      )}
      {opened && <SentQuestion to={way.id} draft={draft} />}
    </div>
  );
}

interface PlaceProps<K extends Way['kind']> {
  readonly way: Extract<Way, { kind: K }>;
  readonly draft: Draft;
  readonly onOpen: () => void;
}

function OfficialButton({ way: { channel }, draft, onOpen }: PlaceProps<'official'>) {
  const t = useText('report');
  const { text } = useReportText(draft);
  const { url, email } = channel;
  if (url) return <OpenButton url={url} copied={text} label={t('open-report')} onOpen={onOpen} />;
  if (!email) return null;
  return (
    <div>
      <MailLink draft={draft} to={email} onOpen={onOpen}>
        {t('best-mail', { name: channel.name })}
      </MailLink>
    </div>
  );
}

function FormPlace({ way, draft, onOpen }: PlaceProps<'form'>) {
  const t = useText('report');
  const guidance = useText('guidance');
  const common = useText('common');
  const { text } = useReportText(draft);
  const { name, url, email, copies, fact } = way;
  const copied = { nothing: undefined, address: draft.report.facts.url, report: text }[copies];
  const label = t(
    ({ nothing: 'open-filled', address: 'open-address', report: 'open-report' } as const)[copies],
  );
  return (
    <>
      <p>
        {'list' in name && guidance(name.list)}
        {'vendor' in name && guidance('vendor-report', { brand: brandName(name.vendor, common) })}
        {'desk' in name && t('desk', { name: name.desk })} {url && <ShownAddress url={url} />}
      </p>
      {url && <OpenButton url={url} copied={copied} label={label} onOpen={onOpen} />}
      {email && (
        <div>
          <MailLink draft={draft} to={email} onOpen={onOpen}>
            {guidance('write-to', { address: email })}
          </MailLink>
        </div>
      )}
      {fact && <DateChecked fact={fact} />}
    </>
  );
}

interface OpenButtonProps {
  readonly url: string;
  /** Put on the clipboard first. */
  readonly copied: string | undefined;
  readonly label: string;
  readonly onOpen: () => void;
}

function OpenButton({ url, copied, label, onOpen }: OpenButtonProps) {
  const t = useText('report');
  const [state, copy] = useCopy();
  const open = async () => {
    if (copied !== undefined && !(await copy(copied))) return;
    await browser.tabs.create({ url });
    onOpen();
  };
  return (
    <div>
      <button type="button" class="button" onClick={() => void open()}>
        {label}
      </button>
      <p role="status">{state === 'failed' && t('copy-failed')}</p>
    </div>
  );
}
