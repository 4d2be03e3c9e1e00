import { UI_LANGUAGES, type UiLanguage } from '../../storage/settings-model.ts';

/** A shipped language, or the made-up one that shows right-to-left layout and long texts (`?locale=ar-XB`). */
export type Locale = UiLanguage | typeof PSEUDO_LOCALE;
export const PSEUDO_LOCALE = 'ar-XB';

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<UiLanguage, string>> = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
  it: 'Italiano',
  'pt-BR': 'Português (Brasil)',
  nl: 'Nederlands',
  sv: 'Svenska',
  pl: 'Polski',
  ja: '日本語',
};

/**
 * The language to show.
 *
 * @param asked the page's own `?locale=`; only we can open our pages, so it needs no guard. Tests and screenshots use it
 * @param setting what the person set
 * @param preferred the browser's languages, best first
 */
export function chooseLocale(
  asked: string | null,
  setting: UiLanguage | 'auto',
  preferred: readonly string[],
): Locale {
  if (asked === PSEUDO_LOCALE) return PSEUDO_LOCALE;
  for (const tag of [asked, setting === 'auto' ? null : setting, ...preferred]) {
    const shipped = tag && matchLanguage(tag);
    if (shipped) return shipped;
  }
  return 'en';
}

/** The shipped language nearest to a BCP 47 tag: `fr-CA` is `fr`, `pt` and `pt-PT` are `pt-BR`. */
function matchLanguage(tag: string): UiLanguage | undefined {
  const wanted = tag.toLowerCase();
  const base = wanted.split('-')[0];
  return (
    UI_LANGUAGES.find((language) => language.toLowerCase() === wanted) ??
    UI_LANGUAGES.find((language) => language.toLowerCase().split('-')[0] === base)
  );
}

/** Writing direction of a locale. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === PSEUDO_LOCALE ? 'rtl' : 'ltr';
}
