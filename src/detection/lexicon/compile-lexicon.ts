import { compileParts, compilePhrases, isUnspaced } from './compile.ts';
import { CLAIM_KINDS, type CompiledLexicon } from './compiled.ts';
import type { ClaimKind, Lexicon } from './lexicon.ts';
import { packParts, packSource } from './parts.ts';

/**
 * Compiles one lexicon. Called by the build, and by tests.
 *
 * @throws Error naming the phrase that can't be compiled
 */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const compiled = (phrases: readonly string[]) => packSource(compilePhrases(phrases, lexicon));
  const claims = Object.fromEntries(
    CLAIM_KINDS.map((kind) => [`claims.${kind}`, compiled(lexicon.claims[kind])]),
  ) as Record<`claims.${ClaimKind}`, string>;
  return {
    language: lexicon.language,
    unspaced: isUnspaced(lexicon),
    parts: packParts(compileParts(lexicon)),
    sources: {
      ...claims,
      call: compiled(lexicon.call),
      stay: compiled(lexicon.stay),
      support: compiled(lexicon.support),
      scan: compiled(lexicon.scan),
      remove: compiled(lexicon.remove),
      lure: compiled(lexicon.lure),
      warns: compiled(lexicon.warns),
      hypothetical: compiled(lexicon.hypothetical),
      prank: compiled(lexicon.prank),
      never: compiled(lexicon.never.map(({ phrase }) => phrase)),
    },
  };
}
