import { CountrySelect } from '../guidance/country-select.tsx';
import { useText } from '../i18n/texts.tsx';
import { useSettings } from '../settings-context.tsx';
import { SettingRow } from './setting-row.tsx';
import type { Save } from './use-change.ts';

/** The country whose numbers and offices are shown. */
export function CountrySetting({ save }: { save: Save }) {
  const t = useText('guidance');
  const common = useText('common');
  const { locked } = useSettings();
  return (
    <SettingRow
      id="country"
      title={t('country')}
      explained={common('country-explained')}
      locked={locked.has('country')}
    >
      <CountrySelect id="country-select" save={save} />
    </SettingRow>
  );
}
