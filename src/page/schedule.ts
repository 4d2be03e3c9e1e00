import { watchRewriting } from './rewritten.ts';

/** What is done when. */
interface Turns {
  /** The cheap look at the whole frame. */
  first(): void;
  /** The cheap look at what is on the screen, as far as the one before left it out. Layout is clean. */
  screen(): void;
  /** The cheap look at what was added. */
  added(records: readonly MutationRecord[]): void;
  /** The dear look, again. */
  again(): void;
}

/** When a page that gave reason is looked at again, in milliseconds after that: kits fade windows in over 1–60 s. */
const REVISITS = [300, 900, 1800, 3000, 5000, 8000, 12_000, 18_000, 25_000, 35_000, 50_000, 65_000] as const;
/** Those of them that are kept where the last look was calm. */
const CALM_REVISITS: ReadonlySet<number> = new Set([1800, 8000, 25_000, 65_000]);
/** Mutations within this many milliseconds are looked at once, or longer where looking is dear. */
const MUTATION_PAUSE = 120;
const LONGEST_PAUSE = 2000;
/** Milliseconds of pause for a millisecond of looking: a page that never rests is followed at this share of its time. */
const PAUSE_PER_COST = 1500;
/** After this many milliseconds without mutations, the next ones are looked at soon. */
const SETTLED = 900;
/** More records than this are no longer looked at one by one: the page is looked at whole, and not followed meanwhile. */
const FLOOD = 300;
/** A slow page is looked at before it has finished loading. */
const IMPATIENCE = 400;

/** Decides when a frame is looked at: at parse end, at load, when something is added, and never while it is hidden. */
export class Schedule {
  private observer: MutationObserver | undefined;
  private records: MutationRecord[] = [];
  private flooded = false;
  private lastRecord = 0;
  private timer: number | undefined;
  private pause = MUTATION_PAUSE;
  private nextLook: { readonly at: number; readonly timer: number } | undefined;
  private close = false;
  private calm = false;

  private readonly window: Window;
  private readonly turns: Turns;
  private readonly signal: AbortSignal;

  constructor(window: Window, turns: Turns, signal: AbortSignal) {
    this.window = window;
    this.turns = turns;
    this.signal = signal;
  }

  start(): void {
    const { document } = this.window;
    const options = { signal: this.signal, capture: true } as const;
    const begin = () => {
      this.turns.first();
      this.observe(false);
    };
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', begin, { ...options, once: true });
      this.window.setTimeout(() => document.readyState === 'loading' && document.body && begin(), IMPATIENCE);
    } else begin();
    this.window.addEventListener('load', () => this.afterFrame(() => this.turns.screen()), {
      ...options,
      once: true,
    });
    document.addEventListener('visibilitychange', () => this.onVisibility(), options);
    // Listeners and the observed root are gone then, and the page is another.
    watchRewriting(document, this.signal, () => {
      document.addEventListener('visibilitychange', () => this.onVisibility(), options);
      this.observe(this.close);
      this.lookWhole();
    });
    this.signal.addEventListener('abort', () => this.stop(), { once: true });
  }

  /** The dear look after so many milliseconds, unless an earlier one is due. */
  soon(delay: number): void {
    const at = this.window.performance.now() + delay;
    if (this.nextLook && this.nextLook.at <= at) return;
    if (this.nextLook) this.window.clearTimeout(this.nextLook.timer);
    const timer = this.window.setTimeout(() => {
      this.nextLook = undefined;
      if (!this.window.document.hidden) this.turns.again();
    }, delay);
    this.nextLook = { at, timer };
  }

  /** From now on changes of style and clicks count too, and the page is revisited. */
  watchClosely(): void {
    if (this.close) return;
    this.close = true;
    this.observe(true);
    const { document } = this.window;
    for (const type of ['click', 'keydown', 'fullscreenchange'] as const) {
      document.addEventListener(type, () => this.soon(60), {
        signal: this.signal,
        capture: true,
        passive: true,
      });
    }
    for (const delay of REVISITS) this.window.setTimeout(() => this.revisit(delay), delay);
  }

  /** @param calm the last look found little: the page is revisited less often */
  settle(calm: boolean): void {
    this.calm = calm;
  }

  private revisit(delay: number): void {
    if (this.signal.aborted || (this.calm && !CALM_REVISITS.has(delay))) return;
    this.soon(0);
  }

  private observe(attributes: boolean): void {
    const { document } = this.window;
    this.observer ??= new MutationObserver((records) => this.take(records));
    if (!document.documentElement) return;
    this.observer.observe(document.documentElement, {
      childList: true,
      characterData: true,
      subtree: true,
      ...(attributes ? { attributeFilter: ['style', 'class', 'hidden', 'open'] } : {}),
    });
  }

  private take(records: readonly MutationRecord[]): void {
    const now = this.window.performance.now();
    if (now - this.lastRecord > SETTLED) this.pause = MUTATION_PAUSE;
    this.lastRecord = now;
    if (this.records.length + records.length > FLOOD) this.flooded = true;
    else this.records.push(...records);
    this.timer ??= this.window.setTimeout(() => this.lookAtAdded(), this.pause);
  }

  private lookAtAdded(): void {
    this.timer = undefined;
    const { records, flooded } = this;
    this.records = [];
    this.flooded = false;
    if (this.window.document.hidden) return;
    const start = this.window.performance.now();
    if (flooded) this.lookWhole();
    else this.turns.added(records);
    const cost = this.window.performance.now() - start;
    this.pause = Math.min(LONGEST_PAUSE, Math.max(MUTATION_PAUSE, cost * PAUSE_PER_COST));
    if (flooded) this.rest();
  }

  /** Keeping records of a flood costs the page as much as looking at them. */
  private rest(): void {
    this.observer?.disconnect();
    this.timer = this.window.setTimeout(() => {
      this.timer = undefined;
      if (this.window.document.hidden) return;
      this.observe(this.close);
      this.lookWhole();
    }, LONGEST_PAUSE);
  }

  /** The cheap look at everything. */
  lookWhole(): void {
    this.turns.first();
    this.afterFrame(() => this.turns.screen());
  }

  /** When the next frame has been drawn: asking for layout then costs nothing, asked for earlier it is made twice. */
  private afterFrame(act: () => void): void {
    this.window.requestAnimationFrame(() =>
      this.window.setTimeout(() => !this.signal.aborted && !this.window.document.hidden && act()),
    );
  }

  private onVisibility(): void {
    if (this.window.document.hidden) this.observer?.disconnect();
    else {
      this.observe(this.close);
      this.lookWhole();
    }
  }

  private stop(): void {
    this.observer?.disconnect();
    this.window.clearTimeout(this.timer);
    if (this.nextLook) this.window.clearTimeout(this.nextLook.timer);
  }
}
