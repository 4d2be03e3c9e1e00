import { useText } from '../i18n/texts.tsx';
import { Keeping } from './keeping.tsx';
import { LoadCopy } from './load-copy.tsx';
import { Overview } from './overview.tsx';
import type { FilteredHistory } from './use-filtered-history.ts';

interface BesideProps {
  readonly filtered: FilteredHistory;
  readonly onExport: () => void;
  readonly onClear: () => void;
}

/** Beside the list, or beneath it in narrow windows: the picture, what is kept, copies, and deleting it all. */
export function Beside({ filtered: { history, query }, onExport, onClear }: BesideProps) {
  const t = useText('blocked-pages');
  const options = useText('options');
  const { pages, facts } = history;
  const empty = facts.total === 0;
  return (
    <aside class="stack">
      {pages.length > 0 && <Overview pages={pages} query={query} />}
      <section class="card stack">
        <h2>{t('copies')}</h2>
        <p class="soft small">{t('copies-explained')}</p>
        <div class="row">
          {!empty && (
            <button type="button" class="button" onClick={onExport}>
              {t('export-open')}
            </button>
          )}
          <LoadCopy />
        </div>
      </section>
      <section class="card stack">
        <h2>{options('history')}</h2>
        <Keeping />
        {!empty && (
          <div>
            <button type="button" class="button quiet danger" onClick={onClear}>
              {t('delete-all')}
            </button>
          </div>
        )}
      </section>
    </aside>
  );
}
