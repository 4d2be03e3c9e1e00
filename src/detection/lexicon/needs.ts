import { fold } from '../text/fold.ts';
import { isUnspaced } from './compile.ts';
import type { Lexicon } from './lexicon.ts';
import { type PhrasePart, parsePhrase } from './phrase-syntax.ts';

/** A folded word or part of one. A blank before or after it stands for the edge of a word. */
export type Stem = string;

/** What else stands in the sentence of a phrase's rarest word. */
export interface Companion {
  readonly stems: readonly Stem[];
  /** True where it stands after the rarest word, false where before. */
  readonly after: boolean;
  /** Most words between the two, not counting those that begin with a digit; characters where words aren't parted. */
  readonly within: number;
}

/** What must stand in a sentence for a phrase to match: one of the rarest stems, and one of each companion's. */
export interface Need {
  readonly rarest: readonly Stem[];
  readonly companions: readonly Companion[];
}

/** One required part of a phrase: what it may be, and how much room it takes up at most. */
interface Step {
  readonly stems: readonly Stem[];
  /** Words, or characters where words aren't parted. */
  readonly room: number;
  /** Most of such between the beginning of the phrase and the end of this part. */
  readonly end: number;
}

/**
 * Companions kept for one phrase. Of 1,582 benign pages 216 hold such a sentence with one companion, 108 with two, 89
 * with three; each costs every frame three more kilobytes.
 */
const MOST_COMPANIONS = 2;
const EVERYDAY =
  /^ ?(?:your?|this|the|is|was|are|has|have|been|be|on|in|to|for|of|we|it|a|an|by|with|from|at|or|and|not|you) ?$/;
const STEM = /[^\p{L}\p{M}\p{N}]+/u;
const WIDE = /[\u3000-\ud7ff]/;
/** How far a gap and a blank of a phrase reach at most, see `Lexicon`. */
const GAP_ROOM = { words: 6, characters: 14 } as const;
const BLANK_ROOM = { words: 0, characters: 2 } as const;
/** A telephone number: its groups begin with digits, which aren't counted, or its characters. */
const NUMBER_ROOM = { words: 0, characters: 26 } as const;

type Grammar = Pick<Lexicon, 'script' | 'groups'>;
interface Edges {
  readonly left: boolean;
  readonly right: boolean;
}

/**
 * What each phrase needs, read off its grammar. A phrase can only match in a sentence that holds one of its needs; the
 * reverse isn't so.
 *
 * @throws Error naming the phrase of which nothing is needed
 */
export function needsOf(lexicon: Grammar, phrases: readonly string[]): Need[] {
  return phrases.flatMap((phrase) => {
    const sides = phrase.split(' & ').map(parsePhrase);
    const [first, second] = sides as [PhrasePart[], PhrasePart[]?];
    const gap: PhrasePart = { kind: 'gap', spaced: true };
    const orders = second
      ? [
          [...first, gap, ...second],
          [...second, gap, ...first],
        ]
      : [first];
    return orders.map((parts) => toNeed(parts, phrase, lexicon));
  });
}

function toNeed(parts: readonly PhrasePart[], phrase: string, lexicon: Grammar): Need {
  const steps = stepsOf(parts, lexicon, { left: true, right: true });
  const ranked = [...steps].sort((a, b) => commonness(a.stems) - commonness(b.stems));
  const [rarest, ...others] = ranked;
  if (!rarest) throw new Error(`phrase "${phrase}" needs no word`);
  const companions = others.slice(0, MOST_COMPANIONS).map((other): Companion => {
    const after = steps.indexOf(other) > steps.indexOf(rarest);
    const [left, right] = after ? [rarest, other] : [other, rarest];
    // A stem may be any one word of its part.
    const within = right.end - left.end + left.room - leastRoom(left, lexicon) - leastRoom(right, lexicon);
    return { stems: other.stems, after, within: Math.max(0, within) };
  });
  return { rarest: rarest.stems, companions };
}

function leastRoom({ stems }: Step, lexicon: Grammar): number {
  return isUnspaced(lexicon) ? Math.min(...stems.map((stem) => stem.length)) : 1;
}

/** A rough chance that one of the stems stands in a sentence: by their lengths, and a list of everyday words. */
function commonness(stems: readonly Stem[]): number {
  const chance = (stem: Stem) =>
    (EVERYDAY.test(stem) ? 0.4 : 0) + 3 ** -Math.min(stem.length * (WIDE.test(stem) ? 3 : 1), 9);
  return stems.reduce((sum, stem) => sum + chance(stem), 0);
}

function stepsOf(parts: readonly PhrasePart[], lexicon: Grammar, edges: Edges): Step[] {
  let end = 0;
  return parts.flatMap((part, index) => {
    const room = roomOf(part, lexicon);
    end += room + (part.spaced && index > 0 ? BLANK_ROOM[unitOf(lexicon)] : 0);
    const stems = stemsOf(part, index, parts, lexicon, edges);
    return stems.map((some): Step => ({ stems: some, room, end }));
  });
}

/** The stems of a part, a list for each piece of it that is required. */
function stemsOf(
  part: PhrasePart,
  index: number,
  parts: readonly PhrasePart[],
  lexicon: Grammar,
  edges: Edges,
): (readonly Stem[])[] {
  if (part.kind === 'gap' || part.kind === 'not' || part.kind === 'any' || part.kind === 'number') return [];
  if ('optional' in part && part.optional) return [];
  const own = {
    left: !isUnspaced(lexicon) && hasLeftEdge(parts, index, edges),
    right: !isUnspaced(lexicon) && hasRightEdge(parts, index, edges),
  };
  if (part.kind === 'word') return stemsOfWord(part, own);
  const rarest = choicesOf(part, lexicon).map((choice) =>
    stepsOf(choice, lexicon, own)
      .map(({ stems }) => stems)
      .sort((a, b) => commonness(a) - commonness(b))
      .at(0),
  );
  return rarest.includes(undefined) ? [] : [withoutCovered(rarest.flatMap((stems) => stems ?? []))];
}

function choicesOf(
  part: Extract<PhrasePart, { kind: 'choice' | 'group' }>,
  lexicon: Grammar,
): readonly (readonly PhrasePart[])[] {
  return part.kind === 'choice' ? part.choices : (lexicon.groups[part.name] ?? []).map(parsePhrase);
}

function unitOf(lexicon: Grammar): 'words' | 'characters' {
  return isUnspaced(lexicon) ? 'characters' : 'words';
}

/** The most words, or characters, that a part takes up. */
function roomOf(part: PhrasePart, lexicon: Grammar): number {
  const unit = unitOf(lexicon);
  switch (part.kind) {
    case 'not':
      return 0;
    case 'gap':
      return GAP_ROOM[unit];
    case 'number':
      return NUMBER_ROOM[unit];
    case 'any':
      return unit === 'words' ? 1 : 0;
    case 'word': {
      const pieces = fold(part.text).split(STEM).filter(Boolean);
      return unit === 'words'
        ? pieces.length
        : pieces.join('').length + (pieces.length - 1) * BLANK_ROOM.characters;
    }
    default:
      return Math.max(
        ...choicesOf(part, lexicon).map((choice) =>
          choice.reduce(
            (sum, inner, index) =>
              sum + roomOf(inner, lexicon) + (inner.spaced && index > 0 ? BLANK_ROOM[unit] : 0),
            0,
          ),
        ),
      );
  }
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
