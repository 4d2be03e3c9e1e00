import { useText } from '../i18n/texts.tsx';
import { Icon } from '../parts/icon.tsx';
import { useSettings } from '../settings-context.tsx';

/** The person's own helper, where one is set. This number is theirs, so it may be called with a click. */
export function TrustedPerson() {
  const t = useText('warning');
  const { name, number } = useSettings().settings.trustedPerson;
  if (!name && !number) return null;
  const shown = name || number;
  return (
    <div class="trusted card">
      <Icon name="person" />
      <p>
        {t.rich('trusted', { name: <bdi>{shown}</bdi> })}
        {number && (
          <>
            {' '}
            <a href={`tel:${number.replace(/[^\d+]/g, '')}`} aria-label={t('trusted-call', { name: shown })}>
              <bdi>{number}</bdi>
            </a>
          </>
        )}
      </p>
    </div>
  );
}
