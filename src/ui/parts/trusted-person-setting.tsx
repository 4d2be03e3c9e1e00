import { useText } from '../i18n/texts.tsx';
import { useSettings } from '../settings-context.tsx';
import { SettingRow } from './setting-row.tsx';
import { TrustedPersonFields } from './trusted-person-fields.tsx';
import type { Save } from './use-change.ts';

/** The person whom the warning says to call first. */
export function TrustedPersonSetting({ save }: { save: Save }) {
  const common = useText('common');
  const { locked } = useSettings();
  return (
    <SettingRow
      id="trusted-person"
      title={common('trusted')}
      explained={common('trusted-explained')}
      locked={locked.has('trustedPerson')}
    >
      <TrustedPersonFields save={save} />
    </SettingRow>
  );
}
