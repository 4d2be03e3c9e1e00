import './popup.css';
import { useEffect } from 'preact/hooks';
import { useText } from '../i18n/texts.tsx';
import { Logo } from '../parts/logo.tsx';
import { Reasons } from '../parts/reasons.tsx';
import { LastEvent } from './last-event.tsx';
import { Links } from './links.tsx';
import { Protection } from './protection.tsx';
import { StateHeader } from './state-header.tsx';
import { useTabState } from './use-tab-state.ts';

/** The window under the toolbar button: how this page stands, why, and what can be done. */
export function PopupPage() {
  const t = useText('popup');
  const [tab, refresh] = useTabState();
  useEffect(() => {
    document.title = t('title');
  }, [t]);
  if (tab === 'loading') return null;
  const known = tab === 'failed' ? undefined : tab;
  const evidence = known?.state.evidence ?? [];
  return (
    <main class="popup stack">
      <Logo />
      <StateHeader tab={known} />
      {evidence.length > 0 && (
        <section class="stack" aria-labelledby="why">
          <h2 id="why">{t('why')}</h2>
          <Reasons evidence={evidence} first={3} />
        </section>
      )}
      {known && <Protection state={known.state} onChanged={refresh} />}
      <Links tab={known} />
      {known && <LastEvent last={known.state.last} />}
    </main>
  );
}
