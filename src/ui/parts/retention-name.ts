import type { Translator } from '../i18n/texts.tsx';

/** For how long blocked pages are kept, in words. @param days 0 is for ever */
export function retentionName(days: number, t: Translator<'options'>): string {
  if (days === 0) return t('retention-forever');
  return days === 365 ? t('retention-year') : t('retention-days', { count: days });
}
