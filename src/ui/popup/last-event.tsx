import type { BlockedPage } from '../../storage/blocked-page.ts';
import { useText, useTexts } from '../i18n/texts.tsx';

/** The latest event of the history. */
export function LastEvent({ last }: { last: BlockedPage | undefined }) {
  const t = useText('popup');
  const { region } = useTexts();
  if (!last) return <p class="soft small">{t('last-none')}</p>;
  const date = new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeStyle: 'short' }).format(last.at);
  return <p class="soft small">{t.rich('last', { host: <bdi>{last.host}</bdi>, date })}</p>;
}
