import { useState } from 'preact/hooks';
import type { TabState } from '../../messaging/messages.ts';
import { askBackground } from '../ask-background.ts';
import { useText } from '../i18n/texts.tsx';
import { Switch } from '../parts/switch.tsx';

const SHORT_PAUSE = 15 * 60 * 1000;

interface ProtectionProps {
  readonly state: TabState;
  readonly onChanged: () => Promise<void>;
}

/** Turning protection off and on, for this host and for everything. */
export function Protection({ state, onChanged }: ProtectionProps) {
  const t = useText('popup');
  const common = useText('common');
  const [failed, setFailed] = useState(false);
  const run = async (work: Promise<unknown>) => {
    setFailed(false);
    await work.catch(() => setFailed(true));
    await onChanged();
  };
  const pause = (until: number | 'manual' | 'resume') => void run(askBackground('pause', { until }));
  const { host } = state;
  const paused = state.pausedUntil !== undefined;
  return (
    <section class="stack card">
      {host && !paused && (
        <Switch
          label={t.rich('protect-host', { host: <bdi>{host}</bdi> })}
          on={state.level !== 'off'}
          onChange={(on) => void run(askBackground('allow-host', { host, allow: !on }))}
        />
      )}
      {paused ? (
        <button type="button" class="button primary" onClick={() => pause('resume')}>
          {t('resume')}
        </button>
      ) : (
        <fieldset class="pause">
          <legend>{t('pause')}</legend>
          <button type="button" class="button quiet" onClick={() => pause(Date.now() + SHORT_PAUSE)}>
            {t('pause-short')}
          </button>
          <button type="button" class="button quiet" onClick={() => pause('manual')}>
            {t('pause-manual')}
          </button>
        </fieldset>
      )}
      <p role="status">{failed && common('unanswered')}</p>
    </section>
  );
}
