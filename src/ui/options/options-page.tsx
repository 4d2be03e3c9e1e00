import './options.css';
import { useEffect } from 'preact/hooks';
import { useText } from '../i18n/texts.tsx';
import { ChangeStatus } from '../parts/change-status.tsx';
import { CountrySetting } from '../parts/country-setting.tsx';
import { Logo } from '../parts/logo.tsx';
import { PracticeButton } from '../parts/practice-button.tsx';
import { TrustedPersonSetting } from '../parts/trusted-person-setting.tsx';
import { useChange } from '../parts/use-change.ts';
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
  const [save, state] = useChange();
  useEffect(() => {
    document.title = t('title');
  }, [t]);
  return (
    <main class="column stack options">
      <Logo />
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
        <CountrySetting save={save} />
        <TrustedPersonSetting save={save} />
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
