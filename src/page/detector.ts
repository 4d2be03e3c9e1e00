import { firstWords } from '../detection/lexicon/first-words.ts';
import type { Observation } from '../detection/observation.ts';
import { fold } from '../detection/text/fold.ts';
import type { FrameVerdict } from '../messaging/messages.ts';
import type { HookReport } from '../page-hooks/channel-contract.ts';
import { inSlices } from './budget.ts';
import { ClaimQuestion } from './claim-question.ts';
import { holdsNumber, isPromisingNumber } from './first-look.ts';
import { Motion } from './motion.ts';
import { addressFacts, type HookTally, Look, observeDialogs } from './observe.ts';
import { sampleAdded, sampleText, textUnderScreen } from './sample.ts';
import { Schedule } from './schedule.ts';
import { WholeLooks } from './whole-looks.ts';

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
/** Milliseconds between a change of a page that gave reason and the next dear look. */
const AGAIN = 80;
/** Milliseconds of pause for a millisecond of looking, on a page that looked clear. */
const PAUSE_PER_COST = 200;
const LONGEST_PAUSE = 4000;
/** Points under which a clear page is no longer followed closely. */
const CALM_SCORE = 4;
/** Main-thread milliseconds that one dear look may take. */
const LOOK_BUDGET = 40;
/** Acts of one kind without a gesture from which the page may be in a loop that never ends. */
const FLOOD = 10;
/** Milliseconds between two looks in the middle of a page's call. */
const AT_ONCE_PAUSE = 300;
/** Dear looks at pages that stay clear, after which only new pressure leads to another. */
const MOST_LOOKS = 60;

/** What a detector asks of the background, which carries the lexicons and judges. Undefined where it doesn't answer. */
export interface Background {
  /** True where a claim or a lure stands in folded text. */
  claimsStand(folded: string): Promise<boolean | undefined>;
  /** The frame's verdict. Acts on it before the promise is fulfilled. */
  judge(observation: Observation): Promise<FrameVerdict | undefined>;
}

/**
 * Watches one frame: a cheap look at first and at whatever is added, the dear look where that or the hooks give reason.
 * Costs a page without reason nothing more than the cheap look.
 */
export class Detector {
  private readonly tally: HookTally = { counts: {}, dialogs: [] };
  private readonly motion = new Motion();
  private readonly schedule: Schedule;
  private readonly wholeLooks: WholeLooks;
  private readonly question: ClaimQuestion;
  private pressed = false;
  private promising = false;
  private cut = false;
  private calm = false;
  private lookedAt = 0;
  private lookCost = 0;
  private lookedAtOnce = Number.NEGATIVE_INFINITY;
  private looks = 0;
  private looking = false;
  private again = false;

  private readonly window: Window;
  private readonly background: Background;
  private readonly beforeLook: () => void;
  private readonly signal: AbortSignal;

  /** @param beforeLook called before each dear look, so that the hooks look too and report what they find */
  constructor(window: Window, background: Background, beforeLook: () => void, signal: AbortSignal) {
    this.window = window;
    this.background = background;
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
    this.question = new ClaimQuestion(
      (folded) => background.claimsStand(folded),
      {
        stands: () => this.promising || this.becomePromising(),
        unasked: () => this.promising || this.wholeLooks.ask(),
      },
      signal,
    );
    this.wholeLooks = new WholeLooks(window, () => this.schedule.lookWhole(), signal);
  }

  /** Begins to watch. Cheap: registers listeners only. */
  start(): void {
    this.schedule.start();
  }

  /**
   * Takes in what the hooks tell.
   *
   * @returns true where the page must be tamed at once: what its dialog says may be a claim, and it gives a number or
   * is said again. The background can't be waited for here: the page stands still until its dialog is closed.
   */
  hear({ kind, count, text }: HookReport): boolean {
    this.tally.counts[kind] = Math.max(count, this.tally.counts[kind] ?? 0);
    const floods = count >= FLOOD;
    if (PRESSING.has(kind) || floods) {
      this.pressed = true;
      this.schedule.soon(0);
    }
    const scary = (floods || kind === 'dialog' || kind === 'print') && this.lookAtOnce();
    if (kind !== 'dialog' || !text) return floods && scary;
    if (this.tally.dialogs.length < 5 && !this.tally.dialogs.includes(text)) this.tally.dialogs.push(text);
    const number = holdsNumber(text);
    const scares = firstWords().mayStand(fold(text));
    // Sent before the dialog is shown, and judged while it stands there.
    if (number || scares) void this.background.judge(observeDialogs(this.window, this.tally));
    return scares && (number || count > 1);
  }

  /**
   * Looks while the page waits in the middle of its own call: a loop of dialogs or history calls in one task lets no
   * later look run.
   *
   * @returns true where words of a claim may stand: a flood is tamed then, without waiting for the background
   */
  private lookAtOnce(): boolean {
    const { document, performance } = this.window;
    const start = performance.now();
    if (this.looking || this.looks >= MOST_LOOKS || start - this.lookedAtOnce < AT_ONCE_PAUSE) return false;
    this.lookedAtOnce = start;
    const text = `${document.title} ${sampleText(document).text}`;
    const scary = firstWords().mayStand(fold(text));
    if (!this.promising && !scary) return false;
    this.looks += 1;
    const look = new Look(this.window, this.tally, this.motion);
    const work = look.run();
    let step = work.next();
    while (!step.done) {
      if (performance.now() - start > LOOK_BUDGET) look.cutShort();
      step = work.next();
    }
    this.lookCost = performance.now() - start;
    // Sent before the page goes on; the background takes the tab while it is held.
    void this.judge(step.value);
    return scary;
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
    if (this.pressed || isPromisingNumber(text, addressFacts(this.window.document.location))) {
      this.becomePromising();
      return;
    }
    const folded = fold(text);
    if (firstWords().mayStand(folded)) void this.question.ask(folded);
  }

  private lookAtAdded(records: readonly MutationRecord[]): void {
    const followed = this.promising || this.pressed;
    if (followed && !this.calm) {
      this.lookAgain();
      return;
    }
    const text = sampleAdded(records);
    const folded = text.length < MEANS_LITTLE ? '' : fold(text);
    if (followed) {
      // What looked clear so far (a lock whose words come later) may speak now: no pause then.
      if (folded && firstWords().mayStand(folded)) this.schedule.soon(AGAIN);
      else this.lookAgain();
      return;
    }
    if (!folded) return;
    if (firstWords().mayStand(folded) && this.wholeLooks.isDue) void this.question.ask(folded);
    if (NUMBER_LIKE.test(text) || firstWords().hasStems(folded)) this.wholeLooks.ask();
  }

  /** Another dear look, the later the dearer the last one was, unless the page is under suspicion. */
  private lookAgain(): void {
    const since = this.window.performance.now() - this.lookedAt;
    const pause = Math.min(LONGEST_PAUSE, this.lookCost * PAUSE_PER_COST);
    this.schedule.soon(this.calm ? Math.max(AGAIN, pause - since) : AGAIN);
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
    if (observation) await this.judge(observation);
    this.looking = false;
    if (this.again) {
      this.again = false;
      this.lookAgain();
    }
  }

  private async judge(observation: Observation): Promise<void> {
    const verdict = await this.background.judge(observation);
    this.calm = verdict?.level === 'clear' && verdict.score < CALM_SCORE;
    this.schedule.settle(this.calm);
    this.lookedAt = this.window.performance.now();
  }
}
