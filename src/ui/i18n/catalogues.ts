import type { Message } from './format.ts';
import { type Locale, PSEUDO_LOCALE } from './languages.ts';
import type { Namespace } from './namespaces.ts';

/** Messages by key. */
export type Catalogue = Readonly<Record<string, Message>>;
type EnglishFile = Readonly<Record<string, { readonly message: Message; readonly note: string }>>;

const englishFiles = import.meta.glob<EnglishFile>('../../../assets/locales/en/*.json', {
  import: 'default',
});
const translatedFiles = import.meta.glob<Catalogue>(
  ['../../../assets/locales/*/*.json', '!../../../assets/locales/en/*.json'],
  { import: 'default' },
);

/**
 * Loads one namespace in one language over English, so that a missing text is shown in English.
 *
 * @throws where even English can't be loaded: the extension itself is damaged
 */
export async function loadCatalogue(locale: Locale, namespace: Namespace): Promise<Catalogue> {
  const [english, translated] = await Promise.all([
    englishFiles[`../../../assets/locales/en/${namespace}.json`]?.(),
    translation(locale, namespace),
  ]);
  if (!english) throw new Error(`hangup: no English texts for ${namespace}`);
  const messages = Object.fromEntries(Object.entries(english).map(([key, { message }]) => [key, message]));
  if (locale === PSEUDO_LOCALE) return pseudo(messages);
  return { ...messages, ...translated };
}

async function translation(locale: Locale, namespace: Namespace): Promise<Catalogue> {
  try {
    return (await translatedFiles[`../../../assets/locales/${locale}/${namespace}.json`]?.()) ?? {};
  } catch (error) {
    console.warn(`hangup: ${namespace} could not be loaded in ${locale}; English is shown`, error);
    return {};
  }
}

async function pseudo(messages: Catalogue): Promise<Catalogue> {
  const { pseudoMessage } = await import('./pseudo-locale.ts');
  return Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, pseudoMessage(message)]));
}
