/** Sources that many expressions of one language share: its groups, separators and gaps, by name. */
export type SharedParts = Readonly<Record<string, string>>;

/** What compiled sources consist of most, and the one character that stands for it where they are shipped. */
const SHORT: Readonly<Record<string, string>> = {
  '^': '(?<!',
  '<': '(?:',
  ' ': '{-}',
  '~': '{~}',
  _: '{_}',
  '@': '\\w*',
};
const LONG = Object.entries(SHORT);

/**
 * Makes a compiled source as short as the phrases it came from: the languages are loaded in every frame of every page.
 * Folded words contain none of the characters that are used.
 */
export function packSource(source: string): string {
  return LONG.reduce((packed, [sign, long]) => packed.replaceAll(long, sign), source);
}

/** Undoes {@link packSource}. */
export function unpackSource(packed: string): string {
  return packed.replace(/[\^< ~_@]/g, (sign) => SHORT[sign] as string);
}

/** Names of groups; what stands between words has names of signs, and is what the packing stands for. */
const GROUP_NAME = /^\w{2,}$/;

/** Packs the groups among shared parts. */
export function packParts(parts: SharedParts): SharedParts {
  return mapGroups(parts, packSource);
}

/** Undoes {@link packParts}. */
export function unpackParts(parts: SharedParts): SharedParts {
  return mapGroups(parts, unpackSource);
}

function mapGroups(parts: SharedParts, change: (source: string) => string): SharedParts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, source]) => [name, GROUP_NAME.test(name) ? change(source) : source]),
  );
}

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
