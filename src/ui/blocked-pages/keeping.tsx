import { useEffect, useState } from 'preact/hooks';
import { onHistoryChanged } from '../../storage/blocked-pages.ts';
import { type StorageUse, storageUse } from '../../storage/retention.ts';
import { RETENTIONS } from '../../storage/settings-model.ts';
import { useText, useTexts } from '../i18n/texts.tsx';
import { ChangeStatus } from '../parts/change-status.tsx';
import { retentionName } from '../parts/retention-name.ts';
import { useChange } from '../parts/use-change.ts';
import { useSettings } from '../settings-context.tsx';
import { sizeInWords } from './size-in-words.ts';

/** For how long events are kept, and the room they take. */
export function Keeping() {
  const t = useText('blocked-pages');
  const options = useText('options');
  const common = useText('common');
  const { region } = useTexts();
  const { settings, locked } = useSettings();
  const [save, state] = useChange();
  const use = useStorageUse();
  return (
    <>
      <div class="field">
        <label for="retention">{options('retention')}</label>
        <select
          id="retention"
          class="select"
          value={String(settings.retentionDays)}
          disabled={locked.has('retentionDays')}
          aria-describedby="retention-explained"
          onChange={({ currentTarget }) => {
            const days = RETENTIONS.find((one) => String(one) === currentTarget.value);
            if (days !== undefined) void save({ retentionDays: days });
          }}
        >
          {RETENTIONS.map((days) => (
            <option key={days} value={String(days)}>
              {retentionName(days, options)}
            </option>
          ))}
        </select>
        <p id="retention-explained" class="soft small">
          {locked.has('retentionDays')
            ? common('locked')
            : t(settings.retentionDays === 0 ? 'kept-always' : 'kept-explained')}
        </p>
      </div>
      {use?.bytes !== undefined && <p>{t('space', { size: sizeInWords(use.bytes, region) })}</p>}
      <p class="soft small">{t(settings.keepPrivate ? 'private-kept' : 'private-not-kept')}</p>
      <p>
        <a href="/options.html">{t('settings')}</a>
      </p>
      <ChangeStatus state={state} />
    </>
  );
}

function useStorageUse(): StorageUse | undefined {
  const [use, setUse] = useState<StorageUse>();
  useEffect(() => {
    const read = () =>
      void storageUse().then(setUse, (error: unknown) =>
        console.warn('hangup: the room taken is not known', error),
      );
    read();
    return onHistoryChanged(read);
  }, []);
  return use;
}
