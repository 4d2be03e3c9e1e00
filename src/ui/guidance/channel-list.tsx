import type { Channel } from '../../guidance/channel.ts';
import { useText, useTexts } from '../i18n/texts.tsx';
import { DateChecked } from './date-checked.tsx';

/** The places to report to in one country. These numbers are official, so they may be called with a click. */
export function ChannelList({ channels }: { channels: readonly Channel[] }) {
  return (
    <ul class="channels">
      {channels.map((channel) => (
        <li key={channel.id}>
          <ChannelEntry channel={channel} />
        </li>
      ))}
    </ul>
  );
}

function ChannelEntry({ channel }: { channel: Channel }) {
  const t = useText('guidance');
  const { name, what, url, phone, email, sms, whatsapp, note } = channel;
  return (
    <>
      <p>
        <strong>{name}</strong> <span class="soft small">{t(`kind-${what}`)}</span>
      </p>
      <ul class="ways">
        {url && (
          <li>
            <ExternalLink url={url}>{t('open-form')}</ExternalLink> <ShownAddress url={url} />
          </li>
        )}
        {phone && (
          <li>
            <a href={`tel:${dialled(phone)}`}>{t('call', { number: phone })}</a>
          </li>
        )}
        {email && (
          <li>
            <a href={`mailto:${email}`}>{t('write-to', { address: email })}</a>
          </li>
        )}
        {sms && <li>{t('text-to', { number: sms })}</li>}
        {whatsapp && <li>{t('whatsapp', { number: whatsapp })}</li>}
      </ul>
      {note && <p class="small">{t(note)}</p>}
      <DateChecked fact={channel} />
    </>
  );
}

/** A link out of the extension, in a tab of its own, that tells the other side nothing. */
export function ExternalLink({ url, children }: { url: string; children: string }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

/** The host of an address, since people are told to look at it. */
export function ShownAddress({ url }: { url: string }) {
  const { direction } = useTexts();
  return (
    <span class="soft small" dir="ltr" style={direction === 'rtl' ? 'display:inline-block' : undefined}>
      {new URL(url).host.replace(/^www\./, '')}
    </span>
  );
}

/** What a telephone is given of a number as it is printed. */
export function dialled(number: string): string {
  return number.replace(/[^\d+*#]/g, '');
}
