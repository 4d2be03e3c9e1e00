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
import { sampleAdded, sampleText, textUnderScreen } from './sample.ts';
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
/** Added text that is shorter can't hold a number or a word of a claim. */
const MEANS_LITTLE = 5;
/** Milliseconds after which a whole cheap look follows another: doubled each time, up to the second. */
const WHOLE_PAUSE = 250;
const MOST_WHOLE_PAUSE = 8000;
/** Milliseconds between a change of a page that gave reason and the next dear look. */
const AGAIN = 80;
/** Milliseconds of pause for a millisecond of looking, on a page that looked clear. */
const PAUSE_PER_COST = 200;
/** Points under which a clear page is no longer followed closely. */
const CALM_SCORE = 4;
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
  private cut = false;
  private calm = false;
  private nextWhole = 0;
  private wholePause = WHOLE_PAUSE;
  private wholeTimer: number | undefined;
  private lookedAt = 0;
  private lookCost = 0;
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
        first: () => this.firstLook(),
        screen: () => this.lookAtScreen(),
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

  private firstLook(): void {
    if (this.promising) {
      this.lookAgain();
      return;
    }
    const { document } = this.window;
    const { text, cut } = sampleText(document);
    this.cut = cut;
    this.consider(`${document.title} ${text}`);
  }

  private lookAtScreen(): void {
    if (this.promising) return;
    const text = textUnderScreen(this.window.document, { cut: this.cut });
    if (text) this.consider(text);
  }

  private consider(text: string): void {
    if (this.pressed || isPromising(text, addressFacts(this.window.document.location)))
      this.becomePromising();
  }

  private lookAtAdded(records: readonly MutationRecord[]): void {
    if (this.promising || this.pressed) {
      this.lookAgain();
      return;
    }
    const text = sampleAdded(records);
    if (text.length < MEANS_LITTLE) return;
    const folded = fold(text);
    if (lexicons.claimsStand(folded)) this.becomePromising();
    else if (NUMBER_LIKE.test(text) || lexicons.hasStems(folded)) this.lookWhole();
  }

  /** A claim may be put together from parts. Pages whose parts keep changing are looked at whole less and less often. */
  private lookWhole(): void {
    const now = this.window.performance.now();
    if (now < this.nextWhole) {
      this.wholeTimer ??= this.window.setTimeout(() => {
        this.wholeTimer = undefined;
        if (!this.signal.aborted && !this.window.document.hidden) this.lookWhole();
      }, this.nextWhole - now);
      return;
    }
    this.wholePause = Math.min(MOST_WHOLE_PAUSE, this.wholePause * 2);
    this.nextWhole = now + this.wholePause;
    this.schedule.lookWhole();
  }

  /** Another dear look, the later the dearer the last one was, unless the page is under suspicion. */
  private lookAgain(): void {
    const since = this.window.performance.now() - this.lookedAt;
    this.schedule.soon(this.calm ? Math.max(AGAIN, this.lookCost * PAUSE_PER_COST - since) : AGAIN);
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
    const observation = await inSlices(
      look.run(),
      LOOK_BUDGET,
      () => look.cutShort(),
      this.signal,
      (spent) => {
        this.lookCost = spent;
      },
    );
    this.looking = false;
    if (observation) this.report(observation);
    if (this.again) {
      this.again = false;
      this.lookAgain();
    }
  }

  private report(observation: Observation): void {
    const start = this.window.performance.now();
    const findings = evaluate(observation);
    const verdict = judge(findings.evidence);
    this.calm = verdict.level === 'clear' && verdict.score < CALM_SCORE;
    this.schedule.settle(this.calm);
    this.lookedAt = this.window.performance.now();
    this.lookCost += this.lookedAt - start;
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
