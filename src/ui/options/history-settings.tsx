import { RETENTIONS } from '../../storage/settings-model.ts';
import { useText } from '../i18n/texts.tsx';
import { Choices } from '../parts/choices.tsx';
import { retentionName } from '../parts/retention-name.ts';
import { SettingRow } from '../parts/setting-row.tsx';
import { Switch } from '../parts/switch.tsx';
import type { Save } from '../parts/use-change.ts';
import { useSettings } from '../settings-context.tsx';

/** For how long blocked pages are kept, and what of them. */
export function HistorySettings({ save }: { save: Save }) {
  const t = useText('options');
  const { settings, locked } = useSettings();
  return (
    <>
      <SettingRow id="retention" title={t('retention')} locked={locked.has('retentionDays')}>
        <Choices
          name="retention"
          value={String(settings.retentionDays)}
          onChange={(value) => {
            const days = RETENTIONS.find((one) => String(one) === value);
            if (days !== undefined) void save({ retentionDays: days });
          }}
          options={RETENTIONS.map((days) => ({ value: String(days), label: retentionName(days, t) }))}
        />
      </SettingRow>
      <SettingRow
        id="pictures"
        title={t('pictures-title')}
        explained={t('pictures-explained')}
        locked={locked.has('keepPictures')}
      >
        <Switch
          label={t('pictures')}
          on={settings.keepPictures}
          describedBy="pictures-explained"
          onChange={(keepPictures) => void save({ keepPictures })}
        />
      </SettingRow>
      <SettingRow
        id="private"
        title={t('private-title')}
        explained={t('private-explained')}
        locked={locked.has('keepPrivate')}
      >
        <Switch
          label={t('private')}
          on={settings.keepPrivate}
          describedBy="private-explained"
          onChange={(keepPrivate) => void save({ keepPrivate })}
        />
      </SettingRow>
    </>
  );
}
