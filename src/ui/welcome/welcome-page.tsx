import '../options/options.css';
import { useEffect } from 'preact/hooks';
import { closeOwnTab } from '../close-own-tab.ts';
import { useText } from '../i18n/texts.tsx';
import { ChangeStatus } from '../parts/change-status.tsx';
import { PracticeButton } from '../parts/practice-button.tsx';
import { SettingRow } from '../parts/setting-row.tsx';
import { TrustedPersonFields } from '../parts/trusted-person-fields.tsx';
import { useChange } from '../parts/use-change.ts';
import { useHeadingFocus } from '../parts/use-heading-focus.ts';
import { useSettings } from '../settings-context.tsx';

/** The first page after installing: what Hangup does, a practice alarm, and the two things only the person knows. */
export function WelcomePage() {
  const t = useText('welcome');
  const common = useText('common');
  const { locked } = useSettings();
  const [save, state] = useChange();
  const heading = useHeadingFocus();
  useEffect(() => {
    document.title = t('title');
  }, [t]);
  return (
    <main class="column stack options">
      <h1 ref={heading} tabIndex={-1}>
        {t('title')}
      </h1>
      <p class="lead">{t('lead')}</p>
      <p>{t('what')}</p>
      <p class="soft">{t('alone')}</p>
      <section class="card stack">
        <h2>{t('practice')}</h2>
        <p>{t('practice-explained')}</p>
        <PracticeButton primary />
      </section>
      <section class="card stack">
        <h2>{t('help')}</h2>
        <SettingRow
          id="trusted-person"
          title={common('trusted')}
          explained={common('trusted-explained')}
          locked={locked.has('trustedPerson')}
        >
          <TrustedPersonFields save={save} />
        </SettingRow>
        <p class="soft small">
          {t('later')} <a href="/options.html">{t('settings')}</a>
        </p>
      </section>
      <div>
        <button type="button" class="button" onClick={() => void closeOwnTab()}>
          {t('done')}
        </button>
      </div>
      <ChangeStatus state={state} />
    </main>
  );
}
