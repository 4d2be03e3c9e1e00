import type { MotionFacts, TextRun } from '../detection/observation.ts';

const NUMBER = /\d{1,9}/g;
const CLOCK = /^(?:.*\D)?\d{1,2} ?: ?\d{2}(?:\D.*)?$/;
const PATH = /[a-z]:\\|\\windows\\|system32|\/library\/|\/system\/|\.(?:dll|sys|exe|dat|plist|kext)\b/i;
const MOST_RUNS = 300;

/**
 * Compares what is shown between looks: counters that race, bars that fill, file paths that flicker by, clocks that
 * run down. Holds the last look only.
 */
export class Motion {
  private last = new Map<string, number[]>();
  private lastPaths = '';
  private lastWidths: number[] = [];
  private racing = 0;
  private progress = 0;
  private countdown = false;

  /** Takes in one look and gives what has been seen to move since the first. */
  observe(document: Document, runs: readonly TextRun[]): MotionFacts {
    this.compareNumbers(runs);
    this.comparePaths(runs);
    this.compareBars(document);
    return {
      racing: this.racing,
      progress: this.progress,
      countdown: this.countdown,
      marquees: document.getElementsByTagName('marquee').length,
      autoplaySounds: countAlarms(document),
    };
  }

  private compareNumbers(runs: readonly TextRun[]): void {
    const now = new Map<string, number[]>();
    let rose = 0;
    for (const { text, place } of runs.slice(0, MOST_RUNS)) {
      if (place === 'prose' || place === 'code' || text.length > 160 || !/\d/.test(text)) continue;
      const key = text.replace(NUMBER, '#');
      if (now.has(key)) continue;
      const numbers = (text.match(NUMBER) ?? []).map(Number);
      now.set(key, numbers);
      const before = this.last.get(key);
      if (!before) continue;
      if (CLOCK.test(text)) this.countdown ||= isLess(numbers, before);
      else if (numbers.some((number, index) => number > (before[index] ?? number))) rose += 1;
    }
    if (rose > 0) this.racing += rose;
    this.last = now;
  }

  private comparePaths(runs: readonly TextRun[]): void {
    const paths = runs
      .filter(({ text }) => text.length < 200 && PATH.test(text))
      .map(({ text }) => text)
      .join('\n');
    if (this.lastPaths && paths && paths !== this.lastPaths) this.progress += 1;
    this.lastPaths = paths;
  }

  private compareBars(document: Document): void {
    const bars = [
      ...document.querySelectorAll(
        'progress, [role="progressbar"], [class*="progress" i] > *, [id*="progress" i]',
      ),
    ].slice(0, 12);
    const widths = bars.map((bar) =>
      bar instanceof HTMLProgressElement ? bar.value : bar.getBoundingClientRect().width,
    );
    if (widths.some((width, index) => width > (this.lastWidths[index] ?? width) + 0.5)) this.progress += 1;
    this.lastWidths = widths;
  }
}

function isLess(now: readonly number[], before: readonly number[]): boolean {
  for (let at = 0; at < now.length; at += 1) {
    const difference = (now[at] ?? 0) - (before[at] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** Sounds that start by themselves and repeat. */
function countAlarms(document: Document): number {
  return [...document.querySelectorAll<HTMLMediaElement>('audio, video')]
    .slice(0, 20)
    .filter(
      (media) =>
        !media.muted &&
        ((media.autoplay && (media.loop || media.tagName === 'AUDIO')) || (media.loop && !media.paused)),
    ).length;
}
