import { compileParts, compilePhrases, isUnspaced } from './compile.ts';
import type { ClaimKind, Lexicon, PhraseList } from './lexicon.ts';
import { packParts, packSource, type SharedParts } from './parts.ts';

/** A phrase found in folded text. */
export interface PhraseMatch {
  readonly list: PhraseList;
  readonly at: number;
  readonly text: string;
}

/** The regular-expression sources of one language, as the build compiles them. */
export interface CompiledLexicon {
  readonly language: string;
  readonly unspaced: boolean;
  /** What the sources share and name as `{part}`. */
  readonly parts: SharedParts;
  readonly sources: Readonly<Record<PhraseList | 'never', string>>;
}

const CLAIM_KINDS: readonly ClaimKind[] = ['infected', 'locked', 'stolen', 'expired', 'illegal', 'damaged'];

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
