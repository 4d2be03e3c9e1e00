/** Sources that many expressions of one language share: its groups, separators and gaps, by name. */
export type SharedParts = Readonly<Record<string, string>>;

const PLACEHOLDER = /\{([a-zA-Z_~-]\w*)\}/g;

/**
 * Puts shared parts into a compiled source, which names them as `{name}`. A quantifier such as `{0,4}` is none.
 *
 * @returns the source of a regular expression that needs no flags
 */
export function expandParts(source: string, parts: SharedParts): string {
  return source.replace(PLACEHOLDER, (_, name: string) => {
    const part = parts[name] ?? '(?!)';
    return part.includes('{') ? expandParts(part, parts) : part;
  });
}
