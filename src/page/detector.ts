import { lexicons } from '../detection/lexicon/lexicons.ts';
import type { Observation } from '../detection/observation.ts';
import { evaluate, type FrameFindings } from '../detection/registry.ts';
import { fold } from '../detection/text/fold.ts';
import { judge, type Verdict } from '../detection/verdict.ts';
import type { HookReport } from '../page-hooks/channel-contract.ts';
import { inSlices } from './budget.ts';
import { isPromising } from './first-look.ts';
import { Motion } from './motion.ts';
import { addressFacts, type HookTally, Look } from './observe.ts';
import { sampleAdded, sampleText } from './sample.ts';
import { Schedule } from './schedule.ts';

/** Acts that alone are reason for the dear look. */
const PRESSING: ReadonlySet<HookReport['kind']> = new Set([
  'full-screen',
  'keyboard-lock',
  'pointer-lock',
  'dialog',
  'open',
  'print',
  'dial',
  'download',
  'notification',
  'speech',
]);
/** Digits in groups, as numbers to call are written: cheap, and wrong half of the time. */
const NUMBER_LIKE = /\d[\d ().-]{6,}\d/;
/** Main-thread milliseconds that one dear look may take. */
const LOOK_BUDGET = 40;
/** Dear looks at pages that stay clear, after which only new pressure leads to another. */
const MOST_LOOKS = 60;

/** What a frame found, and its own verdict on it. */
export interface FrameReport extends FrameFindings {
  readonly observation: Observation;
  readonly verdict: Verdict;
}

/**
 * Watches one frame: a cheap look at first and at whatever is added, the dear look where that or the hooks give reason.
 * Costs a page without reason nothing more than the cheap look.
 */
export class Detector {
  private readonly tally: HookTally = { counts: {}, dialogs: [] };
  private readonly motion = new Motion();
  private readonly schedule: Schedule;
  private pressed = false;
  private promising = false;
  private looks = 0;
  private looking = false;
  private again = false;

  private readonly window: Window;
  private readonly beforeLook: () => void;
  private readonly onReport: (report: FrameReport) => void;
  private readonly signal: AbortSignal;

  /** @param beforeLook called before each dear look, so that the hooks look too and report what they find */
  constructor(
    window: Window,
    onReport: (report: FrameReport) => void,
    beforeLook: () => void,
    signal: AbortSignal,
  ) {
    this.window = window;
    this.onReport = onReport;
    this.beforeLook = beforeLook;
    this.signal = signal;
    this.schedule = new Schedule(
      window,
      {
        first: (hitTest) => this.firstLook(hitTest),
        added: (records) => this.lookAtAdded(records),
        again: () => this.look(),
      },
      signal,
    );
  }

  /** Begins to watch. Cheap: registers listeners only. */
  start(): void {
    this.schedule.start();
  }

  /**
   * Takes in what the hooks tell.
   *
   * @returns true where the page must be tamed at once: its dialog carries a claim
   */
  hear({ kind, count, text }: HookReport): boolean {
    this.tally.counts[kind] = Math.max(count, this.tally.counts[kind] ?? 0);
    if (PRESSING.has(kind) || count >= 10) {
      this.pressed = true;
      this.schedule.soon(0);
    }
    if (kind !== 'dialog' || !text) return false;
    if (this.tally.dialogs.length < 5 && !this.tally.dialogs.includes(text)) this.tally.dialogs.push(text);
    const report = this.judgeDialogs();
    const { claims, call } = report.reading.phrases;
    const scares = claims.length > 0 && (call.length > 0 || report.reading.numbers.length > 0 || count > 1);
    if (report.verdict.level === 'clear' && !scares) return false;
    this.onReport(report);
    return true;
  }

  /** Looks now, whatever the first look said. */
  lookNow(): void {
    this.pressed = true;
    void this.look();
  }

  private firstLook(hitTest: boolean): void {
    const { document } = this.window;
    const text = `${document.title} ${sampleText(document, hitTest)}`;
    if (this.pressed || isPromising(text, addressFacts(document.location), document.documentElement.lang))
      this.becomePromising();
  }

  private lookAtAdded(records: readonly MutationRecord[]): void {
    if (this.promising || this.pressed) {
      this.schedule.soon(80);
      return;
    }
    const text = sampleAdded(records);
    if (text.length < 7) return;
    if (NUMBER_LIKE.test(text) || lexicons.countTriggers(fold(text), 1) > 0) this.firstLook(true);
  }

  private becomePromising(): void {
    this.promising = true;
    this.schedule.watchClosely();
    void this.look();
  }

  private async look(): Promise<void> {
    if (!this.promising && !this.pressed) return;
    if (this.looking) {
      this.again = true;
      return;
    }
    if (this.looks >= MOST_LOOKS) return;
    this.looking = true;
    this.looks += 1;
    this.beforeLook();
    const look = new Look(this.window, this.tally, this.motion);
    const observation = await inSlices(look.run(), LOOK_BUDGET, () => look.cutShort(), this.signal);
    this.looking = false;
    if (observation) this.report(observation);
    if (this.again) {
      this.again = false;
      this.schedule.soon(100);
    }
  }

  private report(observation: Observation): void {
    const findings = evaluate(observation);
    const verdict = judge(findings.evidence);
    if (verdict.level === 'clear' && findings.reading.phrases.claims.length === 0 && !this.pressed)
      this.schedule.relax();
    this.onReport({ ...findings, observation, verdict });
  }

  /** Dialogs are judged while the page waits for them, on their own text alone. */
  private judgeDialogs(): FrameReport {
    const observation: Observation = {
      ...EMPTY,
      address: addressFacts(this.window.document.location),
      top: this.window.top === this.window,
      title: this.window.document.title.slice(0, 300),
      dialogs: this.tally.dialogs,
      hooks: this.tally.counts,
    };
    const findings = evaluate(observation);
    return { ...findings, observation, verdict: judge(findings.evidence) };
  }
}

const EMPTY: Omit<Observation, 'address' | 'top' | 'title' | 'dialogs' | 'hooks'> = {
  documentLanguage: '',
  runs: [],
  layers: {
    cover: 0,
    windows: 0,
    systemWindows: 0,
    zIndex: 0,
    blue: 0,
    cursorHidden: false,
    selectionBlocked: false,
  },
  motion: { racing: 0, progress: 0, countdown: false, marquees: 0, autoplaySounds: 0 },
  shape: {
    textLength: 0,
    proseLength: 0,
    paragraphs: 0,
    links: 0,
    innerLinks: 0,
    articleMarkup: false,
    comments: false,
    codeLength: 0,
    searchBox: false,
    personalFields: 0,
    passwordFields: 0,
    downloads: [],
    chat: false,
    businessMarks: 0,
    traps: [],
    telLinks: 0,
    cut: false,
  },
};
