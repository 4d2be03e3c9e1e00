import '../options/options.css';
import './welcome.css';
import { useEffect } from 'preact/hooks';
import { closeOwnTab } from '../close-own-tab.ts';
import { useText } from '../i18n/texts.tsx';
import { ChangeStatus } from '../parts/change-status.tsx';
import { CountrySetting } from '../parts/country-setting.tsx';
import { Logo } from '../parts/logo.tsx';
import { PracticeButton } from '../parts/practice-button.tsx';
import { TrustedPersonSetting } from '../parts/trusted-person-setting.tsx';
import { useChange } from '../parts/use-change.ts';
import { useHeadingFocus } from '../parts/use-heading-focus.ts';

/** The first page after installing: what Hangup does, a practice alarm, and the two things only the person knows. */
export function WelcomePage() {
  const t = useText('welcome');
  const [save, state] = useChange();
  const heading = useHeadingFocus();
  useEffect(() => {
    document.title = t('title');
  }, [t]);
  return (
    <main class="column stack options welcome">
      <Logo />
      <h1 ref={heading} tabIndex={-1}>
        {t('title')}
      </h1>
      <p class="lead">{t('lead')}</p>
      <p>{t('what')}</p>
      <p class="soft">{t('alone')}</p>
      <div class="halves">
        <div class="stack">
          <section class="card stack">
            <h2>{t('practice')}</h2>
            <p>{t('practice-explained')}</p>
            <PracticeButton primary />
          </section>
          <div>
            <button type="button" class="button" onClick={() => void closeOwnTab()}>
              {t('done')}
            </button>
          </div>
        </div>
        <section class="card stack">
          <h2>{t('help')}</h2>
          <CountrySetting save={save} />
          <TrustedPersonSetting save={save} />
          <p class="soft small">
            {t('later')} <a href="/options.html">{t('settings')}</a>
          </p>
        </section>
      </div>
      <ChangeStatus state={state} />
    </main>
  );
}
