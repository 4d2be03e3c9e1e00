import type { PhraseList } from './lexicon.ts';
import type { Need, Stem } from './needs.ts';

/** Lists in the order of their letters in the written form. */
export const NEEDED_LISTS: readonly PhraseList[] = [
  'claims.infected',
  'claims.locked',
  'claims.stolen',
  'claims.expired',
  'claims.illegal',
  'claims.damaged',
  'lure',
];
/** The first characters of a word, by which stems are looked up. */
export const KEY_LENGTH = 3;
const FIRST_LETTER = 97;
/** Stands after the number of a set that another one holds. */
const HOLDS = '+';
const UNSPACED = /[\u3000-\ud7ff]/;

/** One language's needs, read no further than is worth it: most are never looked at. */
export interface LanguageNeeds {
  /** Written without blanks between words. */
  readonly unspaced: boolean;
  /** The stems of a set, joined with commas. */
  set(index: number): string;
  /** The needs of each set that is the rarest, as written. */
  readonly needs: readonly string[];
}

/** The letter that stands for a language or a list. */
export function letterOf(index: number): string {
  return String.fromCharCode(FIRST_LETTER + index);
}

/** What a letter stands for. */
export function indexOfLetter(text: string, at = 0): number {
  return text.charCodeAt(at) - FIRST_LETTER;
}

/**
 * Writes one language's needs as a line: the sets of stems (`5+ fine , police `: those of set 5 and two more), a tab, and for each set that is the rarest of some needs
 * those needs (`b0.7.12 c5.0`: in list b sets 0, 7 and 12 in this order, in list c 5 and 0).
 */
export function writeNeeds(needs: readonly Need[]): string {
  const sets = new Map<string, number>();
  const indexOf = (stems: readonly Stem[]) => {
    const key = stems.join(',');
    const index = sets.get(key) ?? sets.size;
    sets.set(key, index);
    return index;
  };
  for (const stems of rarestSets(needs)) indexOf(stems);
  const rarest = needs.map((need) => indexOf(need.steps[need.rarest] ?? []));
  const written = needs.map(
    ({ list, steps }) => letterOf(NEEDED_LISTS.indexOf(list)) + steps.map(indexOf).join('.'),
  );
  const bySet = Array.from({ length: Math.max(0, ...rarest) + 1 }, (_, set) =>
    [...new Set(written.filter((_need, index) => rarest[index] === set))].join(' '),
  );
  return `${writeSets([...sets.keys()].map((stems) => stems.split(','))).join(';')}\t${bySet.join(';')}`;
}

/** The sets that are the rarest of some need, in the order of their numbers. */
function rarestSets(needs: readonly Need[]): (readonly Stem[])[] {
  return [
    ...new Map(needs.map(({ steps, rarest }) => [steps[rarest]?.join(','), steps[rarest] ?? []])).values(),
  ];
}

/** Sets hold one another, as `({dev}|{account})` holds `{dev}`: each is written as those that it holds and the rest. */
function writeSets(sets: readonly (readonly Stem[])[]): string[] {
  return sets.map((stems, index) => {
    const left = new Set(stems);
    const held: number[] = [];
    const smaller = sets
      .map((other, at) => ({ other, at }))
      .filter(({ other, at }) => at !== index && other.length > 1 && other.length < stems.length)
      .sort((a, b) => b.other.length - a.other.length);
    for (const { other, at } of smaller) {
      if (!other.every((stem) => left.has(stem))) continue;
      held.push(at);
      for (const stem of other) left.delete(stem);
    }
    return [...held, [...left].join(',')].join(HOLDS);
  });
}

function expand(sets: readonly string[], index: number): string {
  const parts = (sets[index] ?? '').split(HOLDS);
  const own = parts.pop() ?? '';
  const held = parts.map((at) => expand(sets, Number(at)));
  return (own ? [...held, own] : held).join(',');
}

/** Reads what {@link writeNeeds} wrote. */
export function readNeeds(line: string): LanguageNeeds {
  const [written = '', needs = ''] = line.split('\t');
  const sets = written.split(';');
  const expanded: string[] = [];
  return {
    unspaced: UNSPACED.test(written),
    set(index) {
      expanded[index] ??= expand(sets, index);
      return expanded[index];
    },
    needs: needs.split(';'),
  };
}

/** Reads one need. */
export function readNeed(written: string): { readonly list: PhraseList; readonly steps: readonly number[] } {
  return {
    list: NEEDED_LISTS[indexOfLetter(written)] as PhraseList,
    steps: written.slice(1).split('.').map(Number),
  };
}

/**
 * Writes the rarest stems of all languages, each with what it is the rarest of: a letter for each language, followed by
 * numbers of its sets. The first line holds those that don't begin a word or are too short to be looked up, the second
 * those of scripts without blanks, the others those of one beginning: `inf`, then `ect=a0.5e7,ekt =g12`.
 */
export function writeStems(languages: readonly (readonly Need[])[]): string {
  const uses = new Map<Stem, string>();
  languages.forEach((needs, index) => {
    const sets = rarestSets(needs);
    for (const stem of new Set(sets.flat())) {
      const numbers = sets.flatMap((stems, set) => (stems.includes(stem) ? [set] : []));
      uses.set(stem, (uses.get(stem) ?? '') + letterOf(index) + numbers.join('.'));
    }
  });
  const anywhere: string[] = [];
  const unspaced: string[] = [];
  const byKey = new Map<string, string[]>();
  for (const [stem, use] of uses) {
    if (UNSPACED.test(stem)) unspaced.push(`${stem}=${use}`);
    else if (!stem.startsWith(' ') || stem.length <= KEY_LENGTH) anywhere.push(`${stem}=${use}`);
    else {
      const key = stem.slice(1, 1 + KEY_LENGTH);
      byKey.set(key, [...(byKey.get(key) ?? []), `${stem.slice(1 + KEY_LENGTH)}=${use}`]);
    }
  }
  const lines = [...byKey].map(([key, stems]) => key + stems.join(','));
  return [anywhere.join(','), unspaced.join(','), ...lines].join('\n');
}

/** What a stem is the rarest of. */
export interface StemUse {
  readonly language: number;
  readonly sets: readonly number[];
}

/** Reads the uses of a stem, as {@link writeStems} writes them. */
export function readUses(written: string): StemUse[] {
  return (written.match(/[a-z][\d.]+/g) ?? []).map((use) => ({
    language: indexOfLetter(use),
    sets: use.slice(1).split('.').map(Number),
  }));
}
