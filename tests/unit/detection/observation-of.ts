import { NOTHING_SHOWN } from '../../../src/detection/nothing-shown.ts';
import type {
  AddressFacts,
  LayerFacts,
  MotionFacts,
  Observation,
  PageShape,
  Place,
  TextRun,
} from '../../../src/detection/observation.ts';

/** A run as tests write it: plain text stands in an ordinary short block. */
export type RunLike = string | { readonly [place in Place]?: string } | TextRun;

/** What a test says about a page; everything else is that of a plain honest page. */
export interface PageParts {
  readonly address?: Partial<AddressFacts>;
  readonly top?: boolean;
  readonly title?: string;
  readonly documentLanguage?: string;
  readonly runs?: readonly RunLike[];
  readonly dialogs?: readonly string[];
  readonly hooks?: Observation['hooks'];
  readonly layers?: Partial<LayerFacts>;
  readonly motion?: Partial<MotionFacts>;
  readonly shape?: Partial<PageShape>;
}

const BODY_SIZE = 16;
const HEADING_SIZE = 28;

/**
 * Builds the observation of a page for tests.
 *
 * Runs may be written `'text'` (a short block), `{ heading: 'text' }`, `{ layer: 'text' }` and so on, or as whole runs.
 * Lengths of text follow from the runs where the test doesn't give them.
 */
export function observationOf({
  address,
  top = true,
  title = '',
  documentLanguage = 'en',
  runs = [],
  dialogs = [],
  hooks = {},
  layers,
  motion,
  shape,
}: PageParts): Observation {
  const whole = runs.flatMap(wholeRuns);
  const lengthOf = (some: readonly TextRun[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  const prose = whole.filter(({ place }) => place === 'prose');
  return {
    address: { protocol: 'https:', host: 'page.example', path: '/', numbers: [], ...address },
    top,
    title,
    documentLanguage,
    runs: whole,
    dialogs,
    hooks,
    layers: { ...NOTHING_SHOWN.layers, ...layers },
    motion: { ...NOTHING_SHOWN.motion, ...motion },
    shape: {
      ...NOTHING_SHOWN.shape,
      textLength: lengthOf(whole),
      proseLength: lengthOf(prose),
      paragraphs: prose.length,
      ...shape,
    },
  };
}

function wholeRuns(run: RunLike): TextRun[] {
  if (typeof run === 'string') return [{ text: run, place: 'short', size: BODY_SIZE }];
  if (isRun(run)) return [run];
  return Object.entries(run).map(([place, text]) => ({
    text,
    place: place as Place,
    size: place === 'heading' ? HEADING_SIZE : BODY_SIZE,
  }));
}

function isRun(run: Exclude<RunLike, string>): run is TextRun {
  return 'text' in run && 'place' in run;
}

/** Paragraphs of harmless prose, `length` characters in all, about nothing that the lexicons know. */
export function harmlessProse(length: number): RunLike[] {
  const sentence =
    'The old mill stands by the river, and on Sundays the neighbours bring bread, cheese and music to the yard. ';
  const paragraph = sentence.repeat(4).trim();
  return Array.from({ length: Math.ceil(length / paragraph.length) }, () => ({ prose: paragraph }));
}
