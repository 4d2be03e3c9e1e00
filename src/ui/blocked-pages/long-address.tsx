import { useState } from 'preact/hooks';
import { useText } from '../i18n/texts.tsx';

/** Addresses can be megabytes long. */
const SHOWN = 200;
const MOST = 20_000;

/** An address as plain text, cut, and whole on a click. Never a link. */
export function LongAddress({ address }: { readonly address: string }) {
  const t = useText('blocked-pages');
  const [whole, setWhole] = useState(false);
  if (address.length <= SHOWN || whole) return <bdi class="web-address">{address.slice(0, MOST)}</bdi>;
  return (
    <>
      <bdi class="web-address">{address.slice(0, SHOWN)}…</bdi>{' '}
      <button type="button" class="link" onClick={() => setWhole(true)}>
        {t('whole-address')}
      </button>
    </>
  );
}
