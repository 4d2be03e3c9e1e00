import { useEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../i18n/texts.tsx';
import { Logo } from '../parts/logo.tsx';
import { EventCard } from './event-card.tsx';
import { Transfer } from './transfer.tsx';
import { useHistory } from './use-history.ts';

/** Events shown before "Show more": as many as open without a wait. */
const STEP = 50;

/** The history: search, the events newest first, deleting with undo, and copies out and in. */
export function BlockedPagesPage() {
  const t = useText('blocked-pages');
  const common = useText('common');
  const [text, setText] = useState('');
  const [most, setMost] = useState(STEP);
  const history = useHistory(text);
  const asked = useRef(new URLSearchParams(location.search).get('report'));
  useEffect(() => {
    document.title = t('title');
  }, [t]);
  const pages = Array.isArray(history.pages) ? history.pages : [];
  return (
    <main class="column stack">
      <Logo />
      <h1>{t('title')}</h1>
      <p class="soft">{t('intro')}</p>
      <label class="stack">
        <span>{t('search')}</span>
        <input
          class="input"
          type="search"
          value={text}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setMost(STEP);
          }}
        />
      </label>
      <div role="status">
        {history.deleted && (
          <p class="notice">
            <span>{t('deleted')}</span>
            <button type="button" class="button plain" onClick={() => void history.undo()}>
              {common('undo')}
            </button>
          </p>
        )}
        {history.pages === 'failed' && <p class="notice">{t('trouble')}</p>}
        {Array.isArray(history.pages) && pages.length === 0 && <p>{t(text ? 'none-found' : 'none')}</p>}
      </div>
      {pages.slice(0, most).map((page) => (
        <EventCard
          key={page.id}
          page={page}
          open={page.id === asked.current}
          onDelete={() => void history.remove([page.id])}
        />
      ))}
      {pages.length > most && (
        <button type="button" class="button" onClick={() => setMost(most + STEP)}>
          {t('more')}
        </button>
      )}
      <div class="row">
        <Transfer onLoaded={history.reload} />
        {pages.length > 0 && (
          <button
            type="button"
            class="button quiet"
            onClick={() => void history.remove(pages.map(({ id }) => id))}
          >
            {t('delete-all')}
          </button>
        )}
      </div>
    </main>
  );
}
