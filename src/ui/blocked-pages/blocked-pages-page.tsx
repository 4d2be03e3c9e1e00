import './blocked-pages.css';
import { useEffect, useState } from 'preact/hooks';
import { useText } from '../i18n/texts.tsx';
import { Icon } from '../parts/icon.tsx';
import { Logo } from '../parts/logo.tsx';
import { PracticeButton } from '../parts/practice-button.tsx';
import { Beside } from './beside.tsx';
import { DeleteQuestion } from './delete-question.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { Found } from './found.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { Trouble } from './trouble.tsx';
import { useDeeds } from './use-deeds.ts';
import { useExporting } from './use-exporting.ts';
import { useFilteredHistory } from './use-filtered-history.ts';
import { useNotice } from './use-notice.ts';

/** Events that the person was asked about before they are deleted. */
interface Question {
  readonly count: number;
  readonly deed: () => Promise<void>;
}

/** The history: search and filters, the events, what can be done with them, a picture of them, copies out and in. */
export function BlockedPagesPage() {
  const t = useText('blocked-pages');
  const common = useText('common');
  const filtered = useFilteredHistory();
  const { history, narrowed } = filtered;
  const board = useNotice(common('unanswered'));
  const deeds = useDeeds(board);
  const exporting = useExporting(board);
  const [question, setQuestion] = useState<Question>();
  useEffect(() => {
    document.title = t('title');
  }, [t]);
  const { total } = history.facts;
  const empty = total === 0;
  return (
    <main class="column stack history">
      <header class="stack">
        <Logo />
        <h1>{t('title')}</h1>
        <p class="soft lead">{t('intro')}</p>
      </header>
      {history.state === 'loading' && <p role="status">{t('loading')}</p>}
      {history.state !== 'loading' && history.state !== 'ready' && (
        <Trouble reason={history.state} onRetry={history.reload} />
      )}
      {history.state === 'ready' && (
        <div class={`sides ${empty ? 'quiet' : ''}`}>
          {empty ? (
            <section class="card stack empty">
              <Icon name="check" />
              <h2>{t('none')}</h2>
              <p>{t('none-explained')}</p>
              <PracticeButton />
            </section>
          ) : (
            <Found
              filtered={filtered}
              deeds={deeds}
              onExport={(ids) => void exporting.open({ selected: ids })}
              onAsk={(ids) => setQuestion({ count: ids.length, deed: () => deeds.removeForGood(ids) })}
            />
          )}
          <Beside
            filtered={filtered}
            onExport={() => void exporting.open(narrowed ? { found: history.pages.map(({ id }) => id) } : {})}
            onClear={() => setQuestion({ count: total, deed: deeds.clear })}
          />
        </div>
      )}
      <NoticeBar board={board} />
      {exporting.scopes && <ExportDialog scopes={exporting.scopes} onClose={exporting.close} />}
      {question && (
        <DeleteQuestion
          count={question.count}
          onDelete={() => void question.deed()}
          onClose={() => setQuestion(undefined)}
        />
      )}
    </main>
  );
}
