import { useState } from 'preact/hooks';
import type { PassScope } from '../../messaging/messages.ts';
import { askBackground } from '../ask-background.ts';
import { useText } from '../i18n/texts.tsx';
import { Disclosure } from '../parts/disclosure.tsx';

const SCOPES: readonly PassScope[] = ['once', 'session', 'always'];

/** Going on anyway: closed at first, last and quiet, and each way says how long it holds. */
export function GoOn({ id, host }: { id: string; host: string }) {
  const t = useText('warning');
  const [failed, setFailed] = useState(false);
  const go = async (scope: PassScope) => {
    setFailed(false);
    const answer = await askBackground('continue', { id, scope }).catch(() => undefined);
    if (!answer) setFailed(true);
  };
  return (
    <Disclosure title={t('go-on')} class="subdued">
      <p>{t('go-on-explained')}</p>
      <ul class="go-on">
        {SCOPES.map((scope) => (
          <li key={scope}>
            <button
              type="button"
              class="button quiet"
              aria-describedby={`go-on-${scope}`}
              onClick={() => void go(scope)}
            >
              <span>{t.rich(`go-on-${scope}`, { host: <bdi>{host}</bdi> })}</span>
            </button>
            <p id={`go-on-${scope}`} class="soft small">
              {t.rich(`go-on-${scope}-explained`, { host: <bdi>{host}</bdi> })}
            </p>
          </li>
        ))}
      </ul>
      <p role="status">{failed && t('cannot-go-on')}</p>
      <p>
        <a href={`/report.html?event=${id}&kind=mistake`} target="_blank" rel="noopener">
          {t('report-mistake')}
        </a>
      </p>
    </Disclosure>
  );
}
