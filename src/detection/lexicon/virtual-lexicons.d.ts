/** Built by scripts/compiled-lexicons.ts from the lexicon files of this folder. */
declare module 'virtual:lexicons' {
  /** All languages, as `writeCompiled` writes them. */
  export const compiled: string;
  /** Their tags, in that order. */
  export const languages: readonly string[];
  /** A line a trigger, longest first: the word, a tab, and its languages as letters ('a' is the first). */
  export const triggers: string;
}
