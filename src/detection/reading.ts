import { BRANDS, type Brand, findBrand, isOwnHost } from './brands.ts';
import type { PhraseList } from './lexicon/lexicon.ts';
import { lexicons } from './lexicon/lexicons.ts';
import type { LexiconMatcher } from './lexicon/matcher.ts';
import type { Observation, Place, TextRun } from './observation.ts';
import { fold, tidy } from './text/fold.ts';
import { type FoundNumber, findNumbers } from './text/phone-numbers.ts';
import { isQuoted } from './text/quotation.ts';

/** Where a piece of text stands, including the title and dialogs, which are not runs of the page. */
export type ReadPlace = Place | 'title' | 'dialog';

export interface ReadRun {
  readonly text: string;
  readonly folded: string;
  readonly place: ReadPlace;
  readonly size: number;
  readonly moving: boolean;
}

/** A phrase of a lexicon, with the run it stands in. */
export interface Placed {
  readonly list: PhraseList;
  readonly language: string;
  readonly text: string;
  readonly at: number;
  readonly run: ReadRun;
}

export interface PlacedNumber extends FoundNumber {
  readonly run: ReadRun;
}

export interface NamedBrand {
  readonly brand: Brand;
  readonly run: ReadRun;
  readonly at: number;
  readonly strong: boolean;
}

/** An observation with its words looked up, once for all signals. */
export interface Reading {
  readonly observation: Observation;
  readonly runs: readonly ReadRun[];
  readonly phrases: Readonly<
    Record<
      'claims' | 'call' | 'stay' | 'support' | 'scan' | 'remove' | 'lure' | 'warns' | 'prank',
      readonly Placed[]
    >
  >;
  readonly numbers: readonly PlacedNumber[];
  readonly brands: readonly NamedBrand[];
  /** The language most matches are in, or undefined where nothing matched. */
  readonly language: string | undefined;
}

/** More folded text than this is not matched: scare text is short, and what fills the screen is read first. */
const TEXT_CAP = 24_000;
const SEPARATOR = ' | ';
const LISTS = ['call', 'stay', 'support', 'scan', 'remove', 'lure', 'warns', 'prank'] as const;

/** Looks up phrases, numbers and brands of one observation. */
export function read(observation: Observation): Reading {
  const runs = collectRuns(observation);
  const { joined, starts } = join(runs);
  const runOf = (at: number, length = 0): ReadRun => {
    const index = lastAtOrBefore(starts, at);
    const run = runs[index] as ReadRun;
    return asQuoted(run, run.folded, at - (starts[index] as number), length);
  };
  const phrases = emptyPhrases();
  for (const matcher of lexicons.languagesOf(joined, observation.documentLanguage)) {
    matchLanguage(matcher, joined, runOf, phrases);
  }
  return {
    observation,
    runs,
    phrases,
    numbers: runs.flatMap((run) =>
      findNumbers(run.text).map((number) => ({
        ...number,
        run: asQuoted(run, run.text, number.at, number.shown.length),
      })),
    ),
    brands: nameBrands(observation, joined, runs, runOf),
    language: mostFrequent(
      Object.values(phrases)
        .flat()
        .map(({ language }) => language),
    ),
  };
}

type Phrases = Record<(typeof LISTS)[number] | 'claims', Placed[]>;

function emptyPhrases(): Phrases {
  return {
    claims: [],
    call: [],
    stay: [],
    support: [],
    scan: [],
    remove: [],
    lure: [],
    warns: [],
    prank: [],
  };
}

function collectRuns({ title, dialogs, runs }: Observation): ReadRun[] {
  const shown = runs.map((run: TextRun) => ({ ...run, moving: run.moving === true }));
  const all = [
    ...(title ? [{ text: title, place: 'title' as const, size: 16, moving: false }] : []),
    ...dialogs.map((text) => ({ text, place: 'dialog' as const, size: 16, moving: false })),
    ...shown,
  ];
  return all.map(({ text, place, size, moving }) => {
    const plain = tidy(text.slice(0, 2000));
    return { text: plain, folded: fold(plain), place, size, moving };
  });
}

function join(runs: readonly ReadRun[]): { joined: string; starts: number[] } {
  let joined = '';
  const starts: number[] = [];
  for (const run of runs) {
    starts.push(joined.length);
    if (joined.length < TEXT_CAP) joined += run.folded + SEPARATOR;
  }
  return { joined, starts };
}

/** What stands between quotation marks in ordinary text is somebody else's, as in a `blockquote`. */
function asQuoted(run: ReadRun, text: string, at: number, length: number): ReadRun {
  if (run.place !== 'prose' && run.place !== 'short' && run.place !== 'comment') return run;
  return isQuoted(text, at, length) ? { ...run, place: 'quote' } : run;
}

function lastAtOrBefore(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function matchLanguage(
  matcher: LexiconMatcher,
  joined: string,
  runOf: (at: number, length: number) => ReadRun,
  phrases: Phrases,
): void {
  const clean = matcher.clean(joined);
  const place = ({ list, at, text }: { list: PhraseList; at: number; text: string }): Placed => ({
    list,
    at,
    text,
    language: matcher.language,
    run: runOf(at, text.length),
  });
  phrases.claims.push(...matcher.findClaims(clean).map(place));
  for (const list of LISTS) phrases[list].push(...matcher.find(list, clean).map(place));
}

/** Weak names count only where the text also speaks of support or security, which the caller judges by place. */
function nameBrands(
  { address }: Observation,
  joined: string,
  runs: readonly ReadRun[],
  runOf: (at: number) => ReadRun,
): NamedBrand[] {
  if (runs.length === 0) return [];
  return BRANDS.flatMap((brand) => {
    if (isOwnHost(brand, address.host)) return [];
    const strong = findBrand(brand, joined);
    const found = strong ?? findBrand(brand, joined, true);
    return found ? [{ brand, at: found.at, run: runOf(found.at), strong: strong !== undefined }] : [];
  });
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
