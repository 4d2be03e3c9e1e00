import type { Settings } from '../../storage/settings-model.ts';
import { useText, useTexts } from '../i18n/texts.tsx';

/** Gives a function that lists settings by the names they have on the page. */
export function useFieldNames(): (fields: readonly (keyof Settings)[]) => string {
  const t = useText('options');
  const common = useText('common');
  const guidance = useText('guidance');
  const { language } = useTexts();
  const names: Readonly<Record<keyof Settings, string>> = {
    version: 'version',
    sensitivity: t('sensitivity'),
    allowedHosts: t('allowed'),
    retentionDays: t('retention'),
    trustedPerson: common('trusted'),
    country: guidance('country'),
    language: t('language'),
    keepPictures: t('pictures'),
    keepPrivate: t('private'),
    reportEndpoint: t('endpoint'),
    textSize: common('text-size'),
    highContrast: common('high-contrast'),
  };
  return (fields) =>
    new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(
      fields.map((field) => names[field]),
    );
}
