import type { BlockedPage } from '../../storage/blocked-page.ts';
import { useText, useTexts } from '../i18n/texts.tsx';
import { openInstead } from './open-page.ts';

/** The latest event of the history, and the way to it. */
export function LastEvent({ last }: { last: BlockedPage | undefined }) {
  const t = useText('popup');
  const { region } = useTexts();
  if (!last) return <p class="soft small">{t('last-none')}</p>;
  const date = new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeStyle: 'short' }).format(last.at);
  const host = (
    <a href={`/blocked-pages.html?event=${encodeURIComponent(last.id)}`} onClick={openInstead}>
      <bdi>{last.host}</bdi>
    </a>
  );
  return <p class="soft small">{t.rich('last', { host, date })}</p>;
}
