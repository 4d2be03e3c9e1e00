import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** What can be measured, in the order in which it is. */
export const MEASURES = ['sizes', 'pages', 'load', 'warning', 'memory', 'growth'] as const;
export type MeasureName = (typeof MEASURES)[number];

export interface BenchOptions {
  /** Where all figures are written, also what a later run is compared with. */
  readonly json: string | undefined;
  /** Folder or tar archive of benign pages. */
  readonly pages: string;
  /** Pages taken of it, evenly spread; all where it was named. */
  readonly most: number;
  /** Unpacked extensions that are measured beside Hangup. */
  readonly against: readonly string[];
  readonly only: readonly MeasureName[];
}

export const USAGE = `npm run bench -- [options]
  --json FILE      write all figures (tests/bench/baseline.json is what runs are compared with)
  --pages DIR|TAR  benign pages to be opened, all of them (default: the look-alikes of the gallery)
  --most N         at most N of them, evenly spread
  --against DIR    another unpacked extension, measured in the same run (repeatable)
  --only NAMES     of ${MEASURES.join(', ')}, with commas between`;

const GALLERY = join(import.meta.dirname, '../../tests/gallery');
const DEFAULT_PAGES = 60;

/** Reads the command line. @throws Error that says what is wrong */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'string' },
      pages: { type: 'string' },
      most: { type: 'string' },
      against: { type: 'string', multiple: true, default: [] },
      only: { type: 'string' },
    },
  });
  const only = (values.only?.split(',') ?? MEASURES).map((name) => {
    const known = MEASURES.find((measure) => measure === name);
    if (!known) throw new Error(`--only knows no "${name}"`);
    return known;
  });
  const most = values.most === undefined ? undefined : Number(values.most);
  if (most !== undefined && !(most > 0)) throw new Error(`--most takes a number, not "${values.most}"`);
  return {
    json: values.json,
    pages: values.pages ?? GALLERY,
    most: most ?? (values.pages ? Number.POSITIVE_INFINITY : DEFAULT_PAGES),
    against: values.against,
    only,
  };
}
