import { UI_LANGUAGES } from '../../storage/settings-model.ts';
import { LANGUAGE_NAMES } from '../i18n/languages.ts';
import { useText } from '../i18n/texts.tsx';
import { Choices } from '../parts/choices.tsx';
import { SettingRow } from '../parts/setting-row.tsx';
import { Switch } from '../parts/switch.tsx';
import type { Save } from '../parts/use-change.ts';
import { useSettings } from '../settings-context.tsx';

const TEXT_SIZES = ['normal', 'large', 'huge'] as const;

/** Language, text size and contrast. */
export function LookSettings({ save }: { save: Save }) {
  const t = useText('options');
  const common = useText('common');
  const { settings, locked } = useSettings();
  return (
    <>
      <SettingRow id="language" title={t('language')} locked={locked.has('language')}>
        <select
          class="select"
          aria-label={t('language')}
          value={settings.language}
          onChange={({ currentTarget: { value } }) => {
            const language = (['auto', ...UI_LANGUAGES] as const).find((one) => one === value);
            if (language) void save({ language });
          }}
        >
          <option value="auto">{t('language-auto')}</option>
          {UI_LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {LANGUAGE_NAMES[language]}
            </option>
          ))}
        </select>
      </SettingRow>
      <SettingRow id="text-size" title={common('text-size')} locked={locked.has('textSize')}>
        <Choices
          name="text-size"
          value={settings.textSize}
          onChange={(textSize) => void save({ textSize })}
          options={TEXT_SIZES.map((value) => ({ value, label: common(`text-${value}`) }))}
        />
      </SettingRow>
      <SettingRow id="high-contrast" title={common('contrast')} locked={locked.has('highContrast')}>
        <Switch
          label={common('high-contrast')}
          on={settings.highContrast}
          onChange={(highContrast) => void save({ highContrast })}
        />
      </SettingRow>
    </>
  );
}
