import type { Companion, Need, Stem } from './needs.ts';

/** The first characters of a word, by which stems are looked up. */
export const KEY_LENGTH = 3;
const FIRST_LANGUAGE = 65;
/** Signs that stand for the sets of one language; none is a capital, a letter of a language. */
const SET_SIGNS = '0123456789abcdefghijklmnopqrstuvwxyz!#%&()*+-./:;<>?@[]^_{|}';
/** Stands before the sign of a set where the signs are used up: as many again. */
const SECOND = '~';
const MOST_SETS = 2 * SET_SIGNS.length;
/** Begins the line of a language that is written without blanks between words. */
const UNSPACED_MARK = '=';
/** Parts stems. No stem and no set has it. */
const COMMA = ',';
const WIDE = /[\u3000-\ud7ff]/;
const LANGUAGE_LETTER = /[A-Z]/;
/** Distances are written as letters, in these steps; the last letter stands for any distance. */
const STEP = { words: 1, characters: 3 } as const;
const FARTHEST = 25;
/** Letters of distances before and after the rarest word. */
const [BEFORE, AFTER] = [65, 97] as const;

/** What a companion reads as. */
export interface ReadCompanion {
  readonly set: number;
  readonly after: boolean;
  readonly within: number;
}

/** What a need reads as. Sets are numbers of the language's own. */
export interface ReadNeed {
  readonly rarest: number;
  readonly companions: readonly ReadCompanion[];
}

/** The sets in which a stem stands, of one language. */
export interface StemUse {
  readonly language: number;
  readonly sets: readonly number[];
}

/** The sets of one language, those that are the rarest of some need first. */
class Sets {
  readonly all: (readonly Stem[])[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(needs: readonly Need[]) {
    for (const { rarest } of needs) this.numberOf(rarest);
    for (const { companions } of needs) for (const { stems } of companions) this.numberOf(stems);
    if (this.all.length > MOST_SETS) throw new Error(`more than ${MOST_SETS} sets of words`);
  }

  numberOf(stems: readonly Stem[]): number {
    const key = stems.join(COMMA);
    const number = this.numbers.get(key) ?? this.all.push(stems) - 1;
    this.numbers.set(key, number);
    return number;
  }

  signOf(stems: readonly Stem[]): string {
    const number = this.numberOf(stems);
    const sign = SET_SIGNS[number % SET_SIGNS.length] as string;
    return number < SET_SIGNS.length ? sign : SECOND + sign;
  }
}

/** Reads a sign of a set that begins at an index. */
function setAt(written: string, at: number): { readonly set: number; readonly end: number } {
  return written[at] === SECOND
    ? { set: SET_SIGNS.length + SET_SIGNS.indexOf(written[at + 1] as string), end: at + 2 }
    : { set: SET_SIGNS.indexOf(written[at] as string), end: at + 1 };
}

/**
 * Writes the needs of one language as a line: blocks with a comma between, one for each set that is the rarest of some
 * needs, in order. A block tells what else these need, with blanks between (`g7 Cca3`: either set 7 at most six words
 * after it, or set c two words before and set 3 right after); where it is empty, the set is enough.
 *
 * @throws Error where the language has more sets than there are signs
 */
export function writeNeeds(needs: readonly Need[]): string {
  const sets = new Sets(needs);
  const unspaced = isUnspaced(needs);
  const blocks = new Map<string, Need[]>();
  for (const need of needs) {
    const sign = sets.signOf(need.rarest);
    blocks.set(sign, [...(blocks.get(sign) ?? []), need]);
  }
  const written = [...blocks.values()].map((own) => {
    if (own.some(({ companions }) => companions.length === 0)) return '';
    const each = own.map(({ companions }) =>
      companions
        .map((one) => letterOfDistance(one, unspaced) + sets.signOf(one.stems))
        .sort()
        .join(''),
    );
    return each
      .filter((one, index) => !isCovered(one, index, each))
      .sort()
      .join(' ');
  });
  return (unspaced ? UNSPACED_MARK : '') + written.join(COMMA);
}

function isUnspaced(needs: readonly Need[]): boolean {
  return needs.some(({ rarest }) => rarest.some((stem) => WIDE.test(stem)));
}

function letterOfDistance({ after, within }: Companion, unspaced: boolean): string {
  const steps = Math.ceil(within / STEP[unspaced ? 'characters' : 'words']);
  return String.fromCharCode((after ? AFTER : BEFORE) + Math.min(FARTHEST, steps));
}

/** Where one companion is sought twice on the same side, only the wider reach matters. */
function isCovered(written: string, index: number, all: readonly string[]): boolean {
  return all.some((other, at) => {
    if (other === written) return at < index;
    const [letter = '', wider = ''] = [written[0], other[0]];
    const alone = written.length === 2 || (written.length === 3 && written[1] === SECOND);
    return alone && written.slice(1) === other.slice(1) && wider >= 'a' === letter >= 'a' && wider > letter;
  });
}

/** What the needs of one language read as. */
export interface LanguageNeeds {
  /** Written without blanks between words. */
  readonly unspaced: boolean;
  /** Sets under this number are the rarest of some need. */
  readonly rarest: number;
  readonly needs: readonly ReadNeed[];
}

/** Reads what {@link writeNeeds} wrote. */
export function readNeeds(line: string): LanguageNeeds {
  const unspaced = line.startsWith(UNSPACED_MARK);
  const unit = STEP[unspaced ? 'characters' : 'words'];
  const blocks = line.slice(unspaced ? 1 : 0).split(COMMA);
  const needs = blocks.flatMap((block, rarest) =>
    block.split(' ').map((written) => ({ rarest, companions: readCompanions(written, unit) })),
  );
  return { unspaced, rarest: blocks.length, needs };
}

function readCompanions(written: string, unit: number): ReadCompanion[] {
  const companions: ReadCompanion[] = [];
  for (let at = 0; at < written.length; ) {
    const letter = written.charCodeAt(at);
    const after = letter >= AFTER;
    const steps = letter - (after ? AFTER : BEFORE);
    const { set, end } = setAt(written, at + 1);
    companions.push({ set, after, within: steps === FARTHEST ? Number.POSITIVE_INFINITY : steps * unit });
    at = end;
  }
  return companions;
}

/**
 * Writes the stems of all languages, each with its sets: a capital for each language, followed by signs of its sets.
 * The first line holds those that don't begin a word or are too short to be looked up, the second those of languages
 * without blanks only, the others those of one beginning: `inf`, then `ectA05E7,ekt G1`.
 */
export function writeStems(languages: readonly (readonly Need[])[]): string {
  const uses = new Map<Stem, string>();
  const spaced = new Set<Stem>();
  languages.forEach((needs, index) => {
    const sets = new Sets(needs);
    const letter = String.fromCharCode(FIRST_LANGUAGE + index);
    for (const stem of new Set(sets.all.flat())) {
      const own = sets.all.filter((stems) => stems.includes(stem)).map((stems) => sets.signOf(stems));
      uses.set(stem, (uses.get(stem) ?? '') + letter + own.join(''));
      if (!isUnspaced(needs)) spaced.add(stem);
    }
  });
  const anywhere: string[] = [];
  const unspaced: string[] = [];
  const byKey = new Map<string, string[]>();
  for (const [stem, use] of [...uses].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!spaced.has(stem)) unspaced.push(stem + use);
    else if (!stem.startsWith(' ') || stem.length <= KEY_LENGTH) anywhere.push(stem + use);
    else {
      const key = stem.slice(1, 1 + KEY_LENGTH);
      byKey.set(key, [...(byKey.get(key) ?? []), stem.slice(1 + KEY_LENGTH) + use]);
    }
  }
  const lines = [...byKey].map(([key, stems]) => key + stems.join(COMMA));
  return [anywhere.join(COMMA), unspaced.join(COMMA), ...lines].join('\n');
}

/** Where the uses of a written stem begin. */
export function endOfStem(written: string): number {
  return written.search(LANGUAGE_LETTER);
}

/** Reads the uses of a stem, as {@link writeStems} writes them. */
export function readUses(written: string): StemUse[] {
  const uses: { language: number; sets: number[] }[] = [];
  for (let at = 0; at < written.length; ) {
    const letter = written.charCodeAt(at);
    if (letter >= FIRST_LANGUAGE && letter < FIRST_LANGUAGE + 26) {
      uses.push({ language: letter - FIRST_LANGUAGE, sets: [] });
      at += 1;
      continue;
    }
    const { set, end } = setAt(written, at);
    uses.at(-1)?.sets.push(set);
    at = end;
  }
  return uses;
}
