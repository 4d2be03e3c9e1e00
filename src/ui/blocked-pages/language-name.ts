/**
 * Name of a language in the interface's language, or its tag where there is none.
 *
 * @param tag BCP 47
 * @param language the interface's, BCP 47
 */
export function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
