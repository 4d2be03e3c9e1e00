import { useText, useTexts } from '../i18n/texts.tsx';
import type { IconName } from '../parts/icon.tsx';
import { Icon } from '../parts/icon.tsx';
import type { PopupTab } from './use-tab-state.ts';

type Shown = PopupTab['state']['level'] | 'stopped' | 'unknown';

const ICONS: Readonly<Record<Shown, IconName>> = {
  clear: 'check',
  suspicious: 'careful',
  scam: 'stop',
  stopped: 'stop',
  off: 'off',
  unsupported: 'check',
  unknown: 'unknown',
};

/** The state in a word, a colour and a sign. */
export function StateHeader({ tab }: { tab: PopupTab | undefined }) {
  const t = useText('popup');
  const shown: Shown = !tab ? 'unknown' : tab.warningId ? 'stopped' : tab.state.level;
  const word = shown === 'unknown' ? t('unknown') : t(`state-${shown}`);
  return (
    <header class={`state ${shown}`}>
      <Icon name={ICONS[shown]} />
      <div>
        <h1>{word}</h1>
        <p>{shown === 'off' && tab ? <OffReason state={tab.state} /> : t(explanation(shown))}</p>
      </div>
    </header>
  );
}

function explanation(shown: Exclude<Shown, 'off'> | Shown) {
  if (shown === 'unknown') return 'unknown-explained';
  return shown === 'off' ? 'off-paused' : (`state-${shown}-explained` as const);
}

function OffReason({ state }: { state: PopupTab['state'] }) {
  const t = useText('popup');
  const { region } = useTexts();
  const { offBecause, pausedUntil } = state;
  if (offBecause === 'paused' || offBecause === undefined) {
    if (typeof pausedUntil !== 'number') return <>{t('off-paused')}</>;
    const time = new Intl.DateTimeFormat(region, { timeStyle: 'short' }).format(pausedUntil);
    return <>{t('off-until', { time })}</>;
  }
  return <>{t.rich(`off-${offBecause}`, { host: <bdi>{state.host}</bdi> })}</>;
}
