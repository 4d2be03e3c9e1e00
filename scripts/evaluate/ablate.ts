import { SIGNALS, type SignalId } from '../../src/detection/evidence.ts';
import { judge } from '../../src/detection/verdict.ts';
import type { PageResult } from './session.ts';

/** What recall and false alarms become without one signal. */
export interface Ablation {
  /** `undefined` in the first row: with all signals. */
  readonly without: SignalId | undefined;
  readonly interrupted: number;
  readonly falseAlarms: number;
  readonly suspicious: number;
}

/**
 * Judges the evidence of an evaluation again, once with all signals and once without each.
 *
 * Evidence on a scam page is what there was when it was interrupted, which is as soon as there is enough: the table
 * tells how much a signal does for an early verdict, and is the worst case for the final one.
 *
 * @returns rows, the costliest loss first
 */
export function ablate(results: readonly PageResult[]): Ablation[] {
  const pages = results.filter(({ level }) => level !== 'failed');
  const count = (without: SignalId | undefined): Ablation => {
    const levels = pages.map(({ expected, evidence }) => ({
      expected,
      level: judge(evidence.filter(({ signal }) => signal !== without)).level,
    }));
    return {
      without,
      interrupted: levels.filter(({ expected, level }) => expected === 'scam' && level === 'scam').length,
      falseAlarms: levels.filter(({ expected, level }) => expected !== 'scam' && level === 'scam').length,
      suspicious: levels.filter(({ expected, level }) => expected === 'clear' && level === 'suspicious')
        .length,
    };
  };
  const rows = SIGNALS.map(count).sort(
    (a, b) => a.interrupted - b.interrupted || b.falseAlarms - a.falseAlarms || b.suspicious - a.suspicious,
  );
  return [count(undefined), ...rows];
}

/** The table, in columns for a terminal. */
export function formatAblation(rows: readonly Ablation[], scams: number, benign: number): string {
  const line = (name: string, ...cells: (string | number)[]) =>
    name.padEnd(24) + cells.map((cell) => String(cell).padStart(14)).join('');
  return [
    line('without', `of ${scams} scams`, `of ${benign} benign`, 'suspicious'),
    ...rows.map(({ without, interrupted, falseAlarms, suspicious }) =>
      line(without ?? '(all signals)', interrupted, falseAlarms, suspicious),
    ),
  ].join('\n');
}
