import { fold } from '../text/fold.ts';
import { isUnspaced } from './compile.ts';
import type { Lexicon, PhraseList } from './lexicon.ts';
import { type PhrasePart, parsePhrase } from './phrase-syntax.ts';

/** A folded word or part of one. A blank before or after it stands for the edge of a word. */
export type Stem = string;

/** What must stand in a sentence, in this order, for a phrase to match: of each entry, one of its stems. */
export interface Need {
  readonly list: PhraseList;
  readonly steps: readonly (readonly Stem[])[];
  /** The step whose stems are rarest: a text without any of them can't match. */
  readonly rarest: number;
}

/** Steps kept for one phrase; more hardly rule out more. */
const MOST_STEPS = 4;
/** Stems that stand in most sentences rule nothing out. */
const TOO_COMMON = 0.5;
const EVERYDAY =
  /^ ?(?:your?|this|the|is|was|are|has|have|been|be|on|in|to|for|of|we|it|a|an|by|with|from|at|or|and|not|you) ?$/;
const STEM = /[^\p{L}\p{M}\p{N}]+/u;
const WIDE = /[\u3000-\ud7ff]/;

type Grammar = Pick<Lexicon, 'script' | 'groups'>;
interface Edges {
  readonly left: boolean;
  readonly right: boolean;
}

/**
 * What each phrase of some lists needs, read off its grammar. A phrase can only match in a sentence that holds one of
 * its needs; the reverse isn't so.
 *
 * @throws Error naming the phrase of which nothing is needed
 */
export function needsOf(lexicon: Grammar, list: PhraseList, phrases: readonly string[]): Need[] {
  return phrases.flatMap((phrase) => {
    const sides = phrase
      .split(' & ')
      .map((side) => stepsOf(parsePhrase(side), lexicon, { left: true, right: true }));
    const orders = sides.length === 2 ? [sides.flat(), sides.toReversed().flat()] : [sides.flat()];
    return orders.map((steps) => toNeed(list, steps, phrase));
  });
}

function toNeed(list: PhraseList, steps: readonly Stem[][], phrase: string): Need {
  const ranked = [...steps].sort((a, b) => commonness(a) - commonness(b));
  const [rarest] = ranked;
  if (!rarest) throw new Error(`phrase "${phrase}" needs no word`);
  const kept = new Set(
    ranked.slice(0, MOST_STEPS).filter((step) => step === rarest || commonness(step) < TOO_COMMON),
  );
  const inOrder = steps.filter((step) => kept.has(step));
  return { list, steps: inOrder, rarest: inOrder.indexOf(rarest) };
}

/** A rough chance that one of the stems stands in a sentence: by their lengths, and a list of everyday words. */
function commonness(stems: readonly Stem[]): number {
  const chance = (stem: Stem) =>
    (EVERYDAY.test(stem) ? 3 : 0) + 3 ** -Math.min(stem.length * (WIDE.test(stem) ? 3 : 1), 9);
  return stems.reduce((sum, stem) => sum + chance(stem), 0);
}

function stepsOf(parts: readonly PhrasePart[], lexicon: Grammar, edges: Edges): Stem[][] {
  return parts.flatMap((part, index) => {
    if (part.kind === 'gap' || part.kind === 'not' || part.kind === 'any' || part.kind === 'number')
      return [];
    if ('optional' in part && part.optional) return [];
    const own = {
      left: !isUnspaced(lexicon) && hasLeftEdge(parts, index, edges),
      right: !isUnspaced(lexicon) && hasRightEdge(parts, index, edges),
    };
    if (part.kind === 'word') return stemsOfWord(part, own);
    const choices =
      part.kind === 'choice' ? part.choices : (lexicon.groups[part.name] ?? []).map(parsePhrase);
    const rarest = choices.map((choice) =>
      stepsOf(choice, lexicon, own)
        .sort((a, b) => commonness(a) - commonness(b))
        .at(0),
    );
    return rarest.includes(undefined) ? [] : [withoutCovered(rarest.flatMap((stems) => stems ?? []))];
  });
}

function stemsOfWord(
  { text, openStart, openEnd }: Extract<PhrasePart, { kind: 'word' }>,
  { left, right }: Edges,
): Stem[][] {
  const pieces = fold(text).split(STEM).filter(Boolean);
  return pieces.map((piece, index) => [
    (left && index === 0 && !openStart ? ' ' : '') +
      piece +
      (right && index === pieces.length - 1 && !openEnd ? ' ' : ''),
  ]);
}

function hasLeftEdge(parts: readonly PhrasePart[], index: number, { left }: Edges): boolean {
  return index === 0 ? left : parts[index]?.spaced === true || parts[index - 1]?.kind === 'gap';
}

/** Optional parts that are written together with this one may stand where its edge would be. */
function hasRightEdge(parts: readonly PhrasePart[], index: number, { right }: Edges): boolean {
  for (const next of parts.slice(index + 1)) {
    if (next.kind === 'gap') return true;
    if (next.kind === 'not') continue;
    if (!next.spaced) return false;
    if (!('optional' in next && next.optional)) return true;
  }
  return right;
}

/** A stem that holds another says nothing that the shorter one doesn't. */
function withoutCovered(stems: readonly Stem[]): Stem[] {
  return [...new Set(stems)].filter((stem) => !stems.some((other) => other !== stem && stem.includes(other)));
}
