import { useState } from 'preact/hooks';
import { askBackground } from '../ask-background.ts';
import { useText, useTexts } from '../i18n/texts.tsx';
import { SettingRow } from '../parts/setting-row.tsx';
import type { Save } from '../parts/use-change.ts';
import { useSettings } from '../settings-context.tsx';

interface Removed {
  readonly host: string;
  readonly since: number;
}

/** Hosts that are let through, each to be taken out, and the last one put back. */
export function AllowedHosts({ save }: { save: Save }) {
  const t = useText('options');
  const common = useText('common');
  const { region } = useTexts();
  const { settings, locked } = useSettings();
  const [removed, setRemoved] = useState<Removed>();
  const dates = new Intl.DateTimeFormat(region, { dateStyle: 'medium' });
  const { allowedHosts } = settings;

  const remove = async (one: Removed) => {
    // The background also ends passes that hold until the browser closes; without it the list alone is changed.
    await askBackground('allow-host', { host: one.host, allow: false }).catch(() => undefined);
    if (await save({ allowedHosts: allowedHosts.filter(({ host }) => host !== one.host) })) setRemoved(one);
  };
  const undo = async () => {
    if (!removed) return;
    const others = allowedHosts.filter(({ host }) => host !== removed.host);
    if (await save({ allowedHosts: [...others, removed] })) setRemoved(undefined);
  };

  return (
    <SettingRow id="allowed-hosts" title={t('allowed')} locked={locked.has('allowedHosts')}>
      {allowedHosts.length === 0 && <p class="soft">{t('allowed-none')}</p>}
      <ul class="hosts">
        {allowedHosts.map((one) => (
          <li key={one.host}>
            <span>
              <bdi>{one.host}</bdi>{' '}
              <span class="soft small">{t('allowed-since', { date: dates.format(one.since) })}</span>
            </span>
            <button
              type="button"
              class="button quiet"
              aria-label={`${t('allowed-remove')}: ${one.host}`}
              onClick={() => void remove(one)}
            >
              {t('allowed-remove')}
            </button>
          </li>
        ))}
      </ul>
      <div role="status">
        {removed && (
          <p class="notice">
            <span>{t.rich('allowed-removed', { host: <bdi>{removed.host}</bdi> })}</span>
            <button type="button" class="button plain" onClick={() => void undo()}>
              {common('undo')}
            </button>
          </p>
        )}
      </div>
    </SettingRow>
  );
}
