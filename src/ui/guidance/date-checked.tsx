import { useText, useTexts } from '../i18n/texts.tsx';

interface DatedFact {
  readonly checked: string;
  readonly confidence?: 'third-party';
  readonly source: string;
}

/** When a fact was last checked, and where it comes from. */
export function DateChecked({ fact: { checked, confidence, source } }: { fact: DatedFact }) {
  const t = useText('guidance');
  const { region } = useTexts();
  // A calendar day, not a moment: shown as it is in every time zone.
  const date = new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    Date.parse(checked),
  );
  return (
    <p class="soft small checked">
      {t(confidence ? 'checked-copy' : 'checked', { date })}{' '}
      <a href={source} target="_blank" rel="noopener noreferrer">
        {t('source')}
      </a>
    </p>
  );
}
