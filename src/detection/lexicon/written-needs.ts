import type { Companion, Need, Stem } from './needs.ts';

/** The first characters of a word, by which stems are looked up. */
export const KEY_LENGTH = 3;
/** Code of the sign of the first set. Signs of sets stand nowhere else than where sets are meant. */
export const FIRST_SET = 0x100;
/** Characters of one written need. */
export const NEED_LENGTH = 5;
/** Parts a stem from the signs of its sets. */
export const STEM_END = '=';
/** Parts stems. No stem has it. */
const COMMA = ',';
/** Begins the line of a language that is written without blanks between words. */
const UNSPACED_MARK = '=';
const WIDE = /[\u3000-\ud7ff]/;
/** Distances are written as letters, in these steps; the last letter stands for any distance. */
const STEP = { words: 1, characters: 3 } as const;
const FARTHEST = 25;
/** Letters of distances before and after the rarest word. */
const [BEFORE, AFTER] = [65, 97] as const;
const NO_COMPANION = '  ';

/** What a companion reads as. */
export interface ReadCompanion {
  readonly set: number;
  readonly after: boolean;
  readonly within: number;
}

/** The sets of all languages, by their stems: languages share many. */
class Sets {
  private readonly numbers = new Map<string, number>();

  /** @param languages the needs of each; sets that are used most come first */
  constructor(languages: readonly (readonly Need[])[]) {
    for (const { rarest, companions } of languages.flat()) {
      for (const stems of [rarest, ...companions.map((one) => one.stems)]) {
        const key = stems.join(COMMA);
        if (!this.numbers.has(key)) this.numbers.set(key, this.numbers.size);
      }
    }
  }

  signOf(stems: readonly Stem[]): string {
    return String.fromCharCode(FIRST_SET + (this.numbers.get(stems.join(COMMA)) ?? 0));
  }

  get all(): readonly (readonly Stem[])[] {
    return [...this.numbers.keys()].map((key) => key.split(COMMA));
  }
}

/** What pages carry of the lexicons, as lines of plain text. */
export interface WrittenNeeds {
  /**
   * A line for each language: needs of {@link NEED_LENGTH} characters each, the sign of the rarest set, and for each of
   * two companions a letter that tells how far before (`A` …) or after it (`a` …), and the sign of its set.
   */
  readonly needs: string;
  /**
   * Every stem with the signs of its sets. The first line holds those that don't begin a word or are too short to be
   * looked up, the second those of languages without blanks only, the others those of one beginning.
   */
  readonly stems: string;
}

/** Writes the needs of all languages. */
export function writeNeeds(languages: readonly (readonly Need[])[]): WrittenNeeds {
  const sets = new Sets(languages);
  return {
    needs: languages.map((needs) => writeLanguage(needs, sets)).join('\n'),
    stems: writeStems(languages, sets),
  };
}

function writeLanguage(needs: readonly Need[], sets: Sets): string {
  const unspaced = isUnspaced(needs);
  const written = needs.map(({ rarest, companions }) => {
    const own = companions
      .map((one) => letterOfDistance(one, unspaced) + sets.signOf(one.stems))
      .sort()
      .join('');
    return (sets.signOf(rarest) + own + NO_COMPANION + NO_COMPANION).slice(0, NEED_LENGTH);
  });
  return (unspaced ? UNSPACED_MARK : '') + [...new Set(written)].join('');
}

function isUnspaced(needs: readonly Need[]): boolean {
  return needs.some(({ rarest }) => rarest.some((stem) => WIDE.test(stem)));
}

function letterOfDistance({ after, within }: Companion, unspaced: boolean): string {
  const steps = Math.ceil(within / STEP[unspaced ? 'characters' : 'words']);
  return String.fromCharCode((after ? AFTER : BEFORE) + Math.min(FARTHEST, steps));
}

function writeStems(languages: readonly (readonly Need[])[], sets: Sets): string {
  const uses = new Map<Stem, string>();
  for (const stems of sets.all) {
    for (const stem of stems) uses.set(stem, (uses.get(stem) ?? '') + sets.signOf(stems));
  }
  const spaced = new Set(languages.filter((needs) => !isUnspaced(needs)).flatMap(stemsOf));
  const anywhere: string[] = [];
  const unspaced: string[] = [];
  const byKey = new Map<string, string[]>();
  for (const [stem, use] of [...uses].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!spaced.has(stem)) unspaced.push(stem + STEM_END + use);
    else if (!stem.startsWith(' ') || stem.length <= KEY_LENGTH) anywhere.push(stem + STEM_END + use);
    else {
      const key = stem.slice(1, 1 + KEY_LENGTH);
      byKey.set(key, [...(byKey.get(key) ?? []), stem.slice(1 + KEY_LENGTH) + STEM_END + use]);
    }
  }
  const lines = [...byKey].map(([key, stems]) => key + stems.join(COMMA));
  return [anywhere.join(COMMA), unspaced.join(COMMA), ...lines].join('\n');
}

function stemsOf(needs: readonly Need[]): Stem[] {
  return needs.flatMap(({ rarest, companions }) => [...rarest, ...companions.flatMap(({ stems }) => stems)]);
}

/** What one language's line reads as. */
export interface LanguageLine {
  /** Written without blanks between words. */
  readonly unspaced: boolean;
  /** The needs, one after another. */
  readonly needs: string;
}

/** Reads the line of one language. */
export function readLanguage(line: string): LanguageLine {
  const unspaced = line.startsWith(UNSPACED_MARK);
  return { unspaced, needs: unspaced ? line.slice(1) : line };
}

/** Reads the companions of the need that begins at an index. */
export function readCompanions({ needs, unspaced }: LanguageLine, at: number): ReadCompanion[] {
  const unit = STEP[unspaced ? 'characters' : 'words'];
  return [at + 1, at + 3].flatMap((letterAt) => {
    const letter = needs.charCodeAt(letterAt);
    if (letter < BEFORE) return [];
    const after = letter >= AFTER;
    const steps = letter - (after ? AFTER : BEFORE);
    const within = steps === FARTHEST ? Number.POSITIVE_INFINITY : steps * unit;
    return { set: needs.charCodeAt(letterAt + 1) - FIRST_SET, after, within };
  });
}
