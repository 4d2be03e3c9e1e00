import type { ChainStep } from '../../storage/blocked-page.ts';
import { useText } from '../i18n/texts.tsx';
import { LongAddress } from './long-address.tsx';

/** Both kinds of redirect are the same to a reader. */
const HOW = {
  opener: 'how-opener',
  link: 'how-link',
  typed: 'how-typed',
  'server-redirect': 'how-redirect',
  'client-redirect': 'how-redirect',
  form: 'how-form',
  reload: 'how-reload',
  restore: 'how-restore',
  other: 'how-other',
} as const satisfies Record<ChainStep['how'], string>;

/** The addresses on the way to the page, the first one first. */
export function EventWay({ chain }: { readonly chain: readonly ChainStep[] }) {
  const t = useText('blocked-pages');
  const fields = useText('report-fields');
  if (chain.length === 0) return null;
  return (
    <section class="part">
      <h3>{fields('field-chain')}</h3>
      <ol class="way">
        {chain.map(({ url, how, at }, index) => (
          <li key={`${index} ${at}`}>
            <span class="soft small">{t(HOW[how])}</span>
            <br />
            <LongAddress address={url} />
          </li>
        ))}
      </ol>
    </section>
  );
}
