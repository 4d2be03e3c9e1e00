/** A text, or its forms by CLDR plural category, chosen by the placeholder `count`. */
export type Message = string | { readonly [form in Intl.LDMLPluralRule]?: string };

/** A piece of a message: text as it stands, or the name of a placeholder. */
export type Piece = { readonly text: string } | { readonly placeholder: string };

const PLACEHOLDER = /\{([a-zA-Z]+)\}/;

/**
 * Chooses the form of a message for a number.
 *
 * @param count the number that the text speaks of; without one, `other` is taken
 */
export function chooseForm(message: Message, language: string, count: number | undefined): string {
  if (typeof message === 'string') return message;
  const form = count === undefined ? 'other' : new Intl.PluralRules(language).select(count);
  return message[form] ?? message.other ?? '';
}

/** Splits a text at its `{placeholders}`. */
export function splitMessage(text: string): Piece[] {
  return text
    .split(PLACEHOLDER)
    .map((part, index) => (index % 2 === 1 ? { placeholder: part } : { text: part }))
    .filter((piece) => !('text' in piece) || piece.text !== '');
}

/** Fills a text. A placeholder without a value stays as written, so that the mistake is seen. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return splitMessage(text)
    .map((piece) => ('text' in piece ? piece.text : (values[piece.placeholder] ?? `{${piece.placeholder}}`)))
    .join('');
}
