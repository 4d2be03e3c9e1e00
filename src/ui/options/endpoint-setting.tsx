import { useEffect, useState } from 'preact/hooks';
import { useText } from '../i18n/texts.tsx';
import { SettingRow } from '../parts/setting-row.tsx';
import type { Save } from '../parts/use-change.ts';
import { useSettings } from '../settings-context.tsx';

/** Where the person's own organisation takes reports, if it does. */
export function EndpointSetting({ save }: { save: Save }) {
  const t = useText('options');
  const { settings, locked } = useSettings();
  const [draft, setDraft] = useState(settings.reportEndpoint);
  const [wrong, setWrong] = useState(false);
  useEffect(() => setDraft(settings.reportEndpoint), [settings.reportEndpoint]);
  const keep = () => {
    const address = draft.trim();
    const allowed = address === '' || (address.startsWith('https://') && URL.canParse(address));
    setWrong(!allowed);
    if (allowed && address !== settings.reportEndpoint) void save({ reportEndpoint: address });
  };
  return (
    <SettingRow
      id="endpoint"
      title={t('endpoint')}
      explained={t('endpoint-explained')}
      locked={locked.has('reportEndpoint')}
    >
      <input
        class="input"
        type="url"
        dir="ltr"
        placeholder="https://"
        aria-label={t('endpoint')}
        aria-describedby="endpoint-explained endpoint-wrong"
        aria-invalid={wrong}
        value={draft}
        onInput={({ currentTarget: { value } }) => setDraft(value)}
        onBlur={keep}
      />
      <p id="endpoint-wrong" role="status">
        {wrong && t('endpoint-wrong')}
      </p>
    </SettingRow>
  );
}
