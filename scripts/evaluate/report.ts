import type { PageResult } from './session.ts';

export interface Summary {
  readonly scams: number;
  readonly interrupted: number;
  readonly recall: number;
  readonly benign: number;
  readonly falseAlarms: number;
  readonly suspicious: number;
  readonly failed: number;
  readonly medianTime: number | undefined;
  readonly p95Time: number | undefined;
}

/** Counts results. Pages expected `suspicious` count as benign where interruption is concerned. */
export function summarise(results: readonly PageResult[]): Summary {
  const scams = results.filter(({ expected }) => expected === 'scam');
  const benign = results.filter(({ expected }) => expected !== 'scam');
  const interrupted = scams.filter(({ level }) => level === 'scam');
  const times = interrupted.flatMap(({ time }) => (time === undefined ? [] : [time])).sort((a, b) => a - b);
  return {
    scams: scams.length,
    interrupted: interrupted.length,
    recall: scams.length === 0 ? 1 : interrupted.length / scams.length,
    benign: benign.length,
    falseAlarms: benign.filter(({ level }) => level === 'scam').length,
    suspicious: results.filter(({ expected, level }) => expected === 'clear' && level === 'suspicious')
      .length,
    failed: results.filter(({ level }) => level === 'failed').length,
    medianTime: times[Math.floor(times.length / 2)],
    p95Time: times[Math.floor(times.length * 0.95)],
  };
}

/** The report for people: figures first, then each miss and false alarm with the evidence that there was. */
export function formatReport(results: readonly PageResult[]): string {
  const summary = summarise(results);
  const lines = [
    `scam pages     ${summary.interrupted} of ${summary.scams} interrupted (${(summary.recall * 100).toFixed(1)}%)`,
    `benign pages   ${summary.falseAlarms} of ${summary.benign} interrupted, ${summary.suspicious} suspicious`,
    `time to warning from the start of navigation: median ${summary.medianTime ?? '–'} ms, p95 ${summary.p95Time ?? '–'} ms`,
    ...(summary.failed > 0 ? [`could not be opened: ${summary.failed}`] : []),
  ];
  const section = (title: string, wanted: (result: PageResult) => boolean) => {
    const found = results.filter(wanted);
    if (found.length === 0) return;
    lines.push('', `${title} (${found.length})`, ...found.flatMap(formatResult));
  };
  section('Missed', ({ expected, level }) => expected === 'scam' && level !== 'scam');
  section('False alarms', ({ expected, level }) => expected !== 'scam' && level === 'scam');
  section('Suspicious', ({ expected, level }) => expected === 'clear' && level === 'suspicious');
  return lines.join('\n');
}

function formatResult({ name, level, score, evidence, error }: PageResult): string[] {
  const head = `  ${name}: ${level}${score === undefined ? '' : ` (${score.toFixed(1)})`}${error ? ` ${error}` : ''}`;
  return [
    head,
    ...evidence.map(
      ({ signal, weight, quote, count }) =>
        `      ${signal} ${weight}${count === undefined ? '' : ` ×${count}`}${quote ? ` “${quote}”` : ''}`,
    ),
  ];
}
