import './options.css';
import { useEffect } from 'preact/hooks';
import { useText } from '../i18n/texts.tsx';
import { ChangeStatus } from '../parts/change-status.tsx';
import { PracticeButton } from '../parts/practice-button.tsx';
import { SettingRow } from '../parts/setting-row.tsx';
import { TrustedPersonFields } from '../parts/trusted-person-fields.tsx';
import { useChange } from '../parts/use-change.ts';
import { useSettings } from '../settings-context.tsx';
import { AllowedHosts } from './allowed-hosts.tsx';
import { DamageNotice } from './damage-notice.tsx';
import { EndpointSetting } from './endpoint-setting.tsx';
import { HistorySettings } from './history-settings.tsx';
import { LookSettings } from './look-settings.tsx';
import { SensitivitySetting } from './sensitivity-setting.tsx';
import { Transfer } from './transfer.tsx';

/** All settings, each in a row of its own. */
export function OptionsPage() {
  const t = useText('options');
  const common = useText('common');
  const { locked } = useSettings();
  const [save, state] = useChange();
  useEffect(() => {
    document.title = t('title');
  }, [t]);
  return (
    <main class="column stack options">
      <h1>{t('title')}</h1>
      <DamageNotice />
      <section class="card stack">
        <h2>{t('protection')}</h2>
        <SensitivitySetting save={save} />
        <AllowedHosts save={save} />
        <PracticeButton />
      </section>
      <section class="card stack">
        <h2>{t('you')}</h2>
        <SettingRow
          id="trusted-person"
          title={common('trusted')}
          explained={common('trusted-explained')}
          locked={locked.has('trustedPerson')}
        >
          <TrustedPersonFields save={save} />
        </SettingRow>
      </section>
      <section class="card stack">
        <h2>{t('look')}</h2>
        <LookSettings save={save} />
      </section>
      <section class="card stack">
        <h2>{t('history')}</h2>
        <p class="soft">{t('history-explained')}</p>
        <HistorySettings save={save} />
      </section>
      <section class="card stack">
        <h2>{t('transfer')}</h2>
        <Transfer save={save} />
      </section>
      <section class="card stack">
        <h2>{t('organisation')}</h2>
        <EndpointSetting save={save} />
      </section>
      <ChangeStatus state={state} />
    </main>
  );
}
