/** Built by scripts/compiled-lexicons.ts from the lexicon files of this folder. */
declare module 'virtual:lexicons' {
  /** Tags of the languages. */
  export const languages: readonly string[];
  /**
   * In a comment (see `readFromComment`): the languages as `writeCompiled` writes them, what their phrases need, a line
   * each as `writeNeeds` does, and the rarest stems, as `writeStems` does.
   */
  export const source: string;
}
