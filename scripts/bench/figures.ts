/** Measured values by name; the unit stands in the name. */
export type Figures = Readonly<Record<string, number>>;

/** The figures of each subject: Hangup, no extension, others. */
export type FiguresBySubject = Readonly<Record<string, Figures>>;

/** Hangup's targets on a machine of its own with two cores (docs/performance.md). */
const TARGETS: Figures = {
  'page time median, ms': 2,
  'page time p95, ms': 6,
  'page time p99, ms': 12,
  'longest slice, ms': 8,
  'load ratio median': 1.01,
  'load ratio p95': 1.03,
  'warning median, ms': 250,
  'warning p95, ms': 600,
  'warning median, worker asleep, ms': 250,
  'warning p95, worker asleep, ms': 600,
  'content scripts gzipped, kB': 36,
  'package gzipped, kB': 900,
  'heap a frame, MB': 1,
  'heap of the worker, MB': 25,
};
/** From this ratio to the baseline on, a figure is flagged. Times on a shared machine differ this much by themselves. */
const SLOWER = 1.25;

/** A table of all figures, a column for each subject, with the targets and what became worse than the baseline. */
export function formatFigures(measured: FiguresBySubject, baseline: FiguresBySubject): string {
  const subjects = Object.keys(measured);
  const names = [...new Set(Object.values(measured).flatMap((figures) => Object.keys(figures)))];
  const rows = names.map((name) => [
    name,
    ...subjects.map((subject) => show(measured[subject]?.[name])),
    show(TARGETS[name]),
    compare(measured[HANGUP]?.[name], baseline[HANGUP]?.[name]),
  ]);
  return formatTable([['', ...subjects, 'target', 'against the baseline'], ...rows]);
}

/** Name of the subject that is Hangup itself. */
export const HANGUP = 'hangup';

function compare(now: number | undefined, before: number | undefined): string {
  if (now === undefined || before === undefined || before === 0) return '';
  const ratio = now / before;
  return `×${ratio.toFixed(2)}${ratio >= SLOWER ? ' WORSE' : ''}`;
}

function show(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '–';
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
