import { useEffect, useState } from 'preact/hooks';
import { useText } from '../i18n/texts.tsx';
import { useSettings } from '../settings-context.tsx';
import type { Save } from './use-change.ts';

/** Name and number of the person whom the warning says to call first. Saved when a field is left. */
export function TrustedPersonFields({ save }: { save: Save }) {
  const t = useText('common');
  const { settings } = useSettings();
  const [draft, setDraft] = useState(settings.trustedPerson);
  useEffect(() => setDraft(settings.trustedPerson), [settings.trustedPerson]);
  const keep = () => {
    const { name, number } = settings.trustedPerson;
    if (draft.name.trim() !== name || draft.number.trim() !== number) void save({ trustedPerson: draft });
  };
  return (
    <div class="fields">
      <div class="field">
        <label for="trusted-name">{t('trusted-name')}</label>
        <input
          id="trusted-name"
          class="input"
          type="text"
          autocomplete="off"
          maxLength={80}
          value={draft.name}
          onInput={({ currentTarget: { value } }) => setDraft((old) => ({ ...old, name: value }))}
          onBlur={keep}
        />
      </div>
      <div class="field">
        <label for="trusted-number">{t('trusted-number')}</label>
        <input
          id="trusted-number"
          class="input"
          type="tel"
          dir="ltr"
          autocomplete="off"
          maxLength={40}
          value={draft.number}
          onInput={({ currentTarget: { value } }) => setDraft((old) => ({ ...old, number: value }))}
          onBlur={keep}
        />
      </div>
    </div>
  );
}
