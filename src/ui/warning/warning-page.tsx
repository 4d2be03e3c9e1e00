import './warning.css';
import { useEffect } from 'preact/hooks';
import { useText } from '../i18n/texts.tsx';
import { useHeadingFocus } from '../parts/use-heading-focus.ts';
import { closePage } from './close-page.ts';
import { useWarningCase } from './use-warning-case.ts';
import { WarningView } from './warning-view.tsx';

/** The warning that stands in the place of a tech support scam. */
export function WarningPage() {
  const t = useText('warning');
  const id = new URLSearchParams(location.search).get('id') ?? '';
  const shown = useWarningCase(id);
  useEffect(() => {
    document.title = t(shown.state === 'nothing' ? 'nothing-title' : 'title');
  }, [t, shown.state]);
  if (shown.state === 'loading') return null;
  if (shown.state === 'nothing') return <Nothing id={id} />;
  return <WarningView id={id} warning={shown.state === 'shown' ? shown.warning : undefined} />;
}

function Nothing({ id }: { id: string }) {
  const t = useText('warning');
  const heading = useHeadingFocus();
  return (
    <main class="column stack">
      <h1 ref={heading} tabIndex={-1}>
        {t('nothing-title')}
      </h1>
      <p>{t('nothing')}</p>
      <div>
        <button type="button" class="button primary" onClick={() => void closePage(id)}>
          {t('close')}
        </button>
      </div>
    </main>
  );
}
