import type { ClaimKind, PhraseList } from './lexicon.ts';
import type { SharedParts } from './parts.ts';

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

export const CLAIM_KINDS: readonly ClaimKind[] = [
  'infected',
  'locked',
  'stolen',
  'expired',
  'illegal',
  'damaged',
];
const LISTS = [
  ...CLAIM_KINDS.map((kind) => `claims.${kind}` as const),
  'call',
  'stay',
  'support',
  'scan',
  'remove',
  'lure',
  'warns',
  'hypothetical',
  'prank',
  'never',
] as const;
const [FIELD, PAIR] = ['\t', '='];

/** Writes compiled languages as lines of plain text: JSON would escape a fifth of it, in every frame. */
export function writeCompiled(languages: readonly CompiledLexicon[]): string {
  return languages
    .map(({ language, unspaced, parts, sources }) =>
      [
        language,
        unspaced ? '1' : '',
        ...LISTS.map((list) => sources[list]),
        ...Object.entries(parts).map(([name, source]) => name + PAIR + source),
      ].join(FIELD),
    )
    .join('\n');
}

/** Reads what {@link writeCompiled} wrote. */
export function readCompiled(text: string): CompiledLexicon[] {
  return text.split('\n').map((line) => {
    const [language = '', unspaced, ...fields] = line.split(FIELD);
    const sources = Object.fromEntries(LISTS.map((list, index) => [list, fields[index] ?? '(?!)']));
    const parts = fields.slice(LISTS.length).map((field) => {
      const at = field.indexOf(PAIR);
      return [field.slice(0, at), field.slice(at + 1)];
    });
    return {
      language,
      unspaced: unspaced === '1',
      parts: Object.fromEntries(parts),
      sources: sources as CompiledLexicon['sources'],
    };
  });
}
