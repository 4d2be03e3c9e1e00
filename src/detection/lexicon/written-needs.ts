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
const UNSPACED = /[\u3000-\ud7ff]/;

/** One language's needs, read no further than is worth it: most are never looked at. */
export interface LanguageNeeds {
  /** Written without blanks between words. */
  readonly unspaced: boolean;
  /** Sets of stems, joined with commas. The first ones are the rarest of some need. */
  readonly sets: readonly string[];
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
 * Writes one language's needs as a line: the sets of stems, a tab, and for each set that is the rarest of some needs
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
  const rarest = needs.map((need) => indexOf(need.steps[need.rarest] ?? []));
  const written = needs.map(
    ({ list, steps }) => letterOf(NEEDED_LISTS.indexOf(list)) + steps.map(indexOf).join('.'),
  );
  const bySet = Array.from({ length: Math.max(0, ...rarest) + 1 }, (_, set) =>
    [...new Set(written.filter((_need, index) => rarest[index] === set))].join(' '),
  );
  return `${[...sets.keys()].join(';')}\t${bySet.join(';')}`;
}

/** Reads what {@link writeNeeds} wrote. */
export function readNeeds(line: string): LanguageNeeds {
  const [sets = '', needs = ''] = line.split('\t');
  return { unspaced: UNSPACED.test(sets), sets: sets.split(';'), needs: needs.split(';') };
}

/** Reads one need. */
export function readNeed(written: string): { readonly list: PhraseList; readonly steps: readonly number[] } {
  return {
    list: NEEDED_LISTS[indexOfLetter(written)] as PhraseList,
    steps: written.slice(1).split('.').map(Number),
  };
}

/**
 * Writes the rarest stems of all languages, each with its languages as letters. The first line holds those that don't
 * begin a word or are too short to be looked up, the second those of scripts without blanks, the others those of one
 * beginning: `inf`, then `ect=ae,ekt =g`.
 */
export function writeStems(languages: readonly (readonly Need[])[]): string {
  const tags = new Map<Stem, string>();
  languages.forEach((needs, index) => {
    for (const stem of new Set(needs.flatMap(({ steps, rarest }) => steps[rarest] ?? [])))
      tags.set(stem, (tags.get(stem) ?? '') + letterOf(index));
  });
  const anywhere: string[] = [];
  const unspaced: string[] = [];
  const byKey = new Map<string, string[]>();
  for (const [stem, letters] of tags) {
    if (UNSPACED.test(stem)) unspaced.push(`${stem}=${letters}`);
    else if (!stem.startsWith(' ') || stem.length <= KEY_LENGTH) anywhere.push(`${stem}=${letters}`);
    else {
      const key = stem.slice(1, 1 + KEY_LENGTH);
      byKey.set(key, [...(byKey.get(key) ?? []), `${stem.slice(1 + KEY_LENGTH)}=${letters}`]);
    }
  }
  const lines = [...byKey].map(([key, stems]) => key + stems.join(','));
  return [anywhere.join(','), unspaced.join(','), ...lines].join('\n');
}
