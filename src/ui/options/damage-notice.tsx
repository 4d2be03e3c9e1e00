import { useEffect, useState } from 'preact/hooks';
import { loadSettingsReport } from '../../storage/settings.ts';
import type { Settings } from '../../storage/settings-model.ts';
import { useText } from '../i18n/texts.tsx';
import { useFieldNames } from './field-names.ts';

/** Says so where stored settings could not be read. */
export function DamageNotice() {
  const t = useText('options');
  const names = useFieldNames();
  const [damage, setDamage] = useState<{ unreadable: boolean; damaged: readonly (keyof Settings)[] }>();
  useEffect(() => {
    void loadSettingsReport().then(setDamage);
  }, []);
  if (damage?.unreadable) return <p class="notice careful">{t('unreadable')}</p>;
  if (!damage || damage.damaged.length === 0) return null;
  return <p class="notice careful">{t('damaged', { names: names(damage.damaged) })}</p>;
}
