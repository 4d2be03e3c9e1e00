/** Built by scripts/compiled-lexicons.ts from the lexicon files of this folder. */
declare module 'virtual:lexicons' {
  /** All languages, as `writeCompiled` writes them. */
  export const compiled: string;
  /** Their tags, in that order. */
  export const languages: readonly string[];
  /** What the phrases of each language need, as `writeNeeds` writes it. */
  export const needs: readonly string[];
  /** The rarest stems of all languages, as `writeStems` writes them. */
  export const stems: string;
}
