import { type ComponentChildren, createContext, Fragment } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { type Catalogue, loadCatalogue } from './catalogues.ts';
import { chooseForm, fill, splitMessage } from './format.ts';
import { directionOf, type Locale, PSEUDO_LOCALE } from './languages.ts';
import type { MessageKey, Namespace } from './namespaces.ts';

/** The texts of a page in one language. */
export interface Texts {
  readonly locale: Locale;
  /** BCP 47 tag for `lang`, plural forms and the voice. The made-up locale counts as English. */
  readonly language: string;
  /** The tag for dates and numbers: the browser's own variant of the language, such as en-GB. */
  readonly region: string;
  readonly direction: 'ltr' | 'rtl';
  readonly catalogues: ReadonlyMap<Namespace, Catalogue>;
}

/** Loads the namespaces that a page shows. @throws where English can't be loaded */
export async function loadTexts(locale: Locale, namespaces: readonly Namespace[]): Promise<Texts> {
  const loaded = await Promise.all(
    namespaces.map(async (namespace) => [namespace, await loadCatalogue(locale, namespace)] as const),
  );
  const language = locale === PSEUDO_LOCALE ? 'en' : locale;
  return {
    locale,
    language,
    region: navigator.languages.find((tag) => tag.split('-')[0] === language.split('-')[0]) ?? language,
    direction: directionOf(locale),
    catalogues: new Map(loaded),
  };
}

export const TextsContext = createContext<Texts | undefined>(undefined);

/** Language and direction of the page, for `Intl`. @throws outside of a started page */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('hangup: a part was used outside of startPage');
  return texts;
}

type Values = Readonly<Record<string, string | number>>;

/** Gives the texts of one namespace. */
export interface Translator<N extends Namespace> {
  /** A plain text. Numbers are written as the language writes them; `count` also chooses the plural form. */
  (key: MessageKey<N>, values?: Values): string;
  /** A text with elements in its places, such as a host in bold. */
  rich(key: MessageKey<N>, values: Readonly<Record<string, ComponentChildren>>): ComponentChildren;
}

/** The translator of a namespace that the page has loaded. */
export function useText<N extends Namespace>(namespace: N): Translator<N> {
  const texts = useTexts();
  return useMemo(() => translator(texts, namespace), [texts, namespace]);
}

/** A translator outside of components. */
export function translator<N extends Namespace>(texts: Texts, namespace: N): Translator<N> {
  const numbers = new Intl.NumberFormat(texts.region);
  const form = (key: string, count: unknown): string => {
    const message = texts.catalogues.get(namespace)?.[key];
    if (message === undefined) {
      console.warn(`hangup: no text ${namespace}.${key}`);
      return key;
    }
    return chooseForm(message, texts.language, typeof count === 'number' ? count : undefined);
  };
  const plain = (key: string, values: Values = {}): string =>
    fill(
      form(key, values.count),
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          typeof value === 'number' ? numbers.format(value) : isolate(value, texts.direction),
        ]),
      ),
    );
  const rich = (key: string, values: Readonly<Record<string, ComponentChildren>>): ComponentChildren =>
    splitMessage(form(key, values.count)).map((piece, index) => (
      <Fragment key={index}>{'text' in piece ? piece.text : values[piece.placeholder]}</Fragment>
    ));
  return Object.assign(plain, { rich });
}

/** Hosts and numbers keep their own direction inside right-to-left text (U+2068, U+2069). */
function isolate(value: string, direction: 'ltr' | 'rtl'): string {
  return direction === 'rtl' ? `\u2068${value}\u2069` : value;
}
