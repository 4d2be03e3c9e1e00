/** Built by scripts/compiled-lexicons.ts from the lexicon files of this folder. */
declare module 'virtual:lexicons' {
  import type { CompiledLexicon } from './match.ts';
  export const compiled: readonly CompiledLexicon[];
  export const triggers: Readonly<Record<string, readonly number[]>>;
}
