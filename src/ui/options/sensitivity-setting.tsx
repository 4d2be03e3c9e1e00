import { SENSITIVITIES } from '../../storage/settings-model.ts';
import { useText } from '../i18n/texts.tsx';
import { Choices } from '../parts/choices.tsx';
import { SettingRow } from '../parts/setting-row.tsx';
import type { Save } from '../parts/use-change.ts';
import { useSettings } from '../settings-context.tsx';

/** How careful Hangup is, said in what follows from it. */
export function SensitivitySetting({ save }: { save: Save }) {
  const t = useText('options');
  const { settings, locked } = useSettings();
  return (
    <SettingRow id="sensitivity" title={t('sensitivity')} locked={locked.has('sensitivity')}>
      <Choices
        name="sensitivity"
        value={settings.sensitivity}
        onChange={(sensitivity) => void save({ sensitivity })}
        options={SENSITIVITIES.map((value) => ({
          value,
          label: t(`sensitivity-${value}`),
          detail: t(`sensitivity-${value}-explained`),
        }))}
      />
    </SettingRow>
  );
}
