/** Built by scripts/compiled-lexicons.ts from the lexicon files of this folder. */
declare module 'virtual:lexicons' {
  /** Tags of the languages. */
  export const languages: readonly string[];
  /** The languages as `writeCompiled` writes them. */
  export const source: string;
}

/** The same for what the languages' claims and lures can't do without. */
declare module 'virtual:first-words' {
  /** As `writeNeeds` writes them. */
  export const needs: string;
  export const stems: string;
}
