import { watchRewriting } from './rewritten.ts';

/** What is done when. */
interface Turns {
  /** The cheap look at the whole frame. @param hitTest layout is clean, points of the screen may be asked */
  first(hitTest: boolean): void;
  /** The cheap look at what was added. */
  added(records: readonly MutationRecord[]): void;
  /** The dear look, again. */
  again(): void;
}

/** When a page that gave reason is looked at again, in milliseconds after that: kits fade windows in over 1–60 s. */
const REVISITS = [300, 900, 1800, 3000, 5000, 8000, 12_000, 18_000, 25_000, 35_000, 50_000, 65_000] as const;
/** Batches of mutations within this many milliseconds are looked at once. */
const MUTATION_PAUSE = 120;
/** From this many records a second a page counts as busy, and is looked at every {@link BUSY_PAUSE} only. */
const BUSY_RECORDS = 600;
const BUSY_PAUSE = 1500;
/** A slow page is looked at before it has finished loading. */
const IMPATIENCE = 400;

/** Decides when a frame is looked at: at parse end, at load, when something is added, and never while it is hidden. */
export class Schedule {
  private observer: MutationObserver | undefined;
  private records: MutationRecord[] = [];
  private timer: number | undefined;
  private pause = MUTATION_PAUSE;
  private nextLook: { readonly at: number; readonly timer: number } | undefined;
  private close = false;

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
      this.turns.first(false);
      this.observe(false);
    };
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', begin, { ...options, once: true });
      this.window.setTimeout(() => document.readyState === 'loading' && document.body && begin(), IMPATIENCE);
    } else begin();
    this.window.addEventListener('load', () => this.turns.first(true), { ...options, once: true });
    document.addEventListener('visibilitychange', () => this.onVisibility(), options);
    // Listeners and the observed root are gone then, and the page is another.
    watchRewriting(document, this.signal, () => {
      document.addEventListener('visibilitychange', () => this.onVisibility(), options);
      this.observe(this.close);
      this.turns.first(true);
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
    for (const delay of REVISITS) this.window.setTimeout(() => !this.signal.aborted && this.soon(0), delay);
  }

  /** The page turned out clear: mutations need not be followed as closely. */
  relax(): void {
    this.pause = BUSY_PAUSE;
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
    if (this.records.length < BUSY_RECORDS) this.records.push(...records.slice(0, 100));
    else this.pause = BUSY_PAUSE;
    this.timer ??= this.window.setTimeout(() => {
      this.timer = undefined;
      const taken = this.records;
      this.records = [];
      if (this.window.document.hidden) return;
      this.turns.added(taken);
    }, this.pause);
  }

  private onVisibility(): void {
    if (this.window.document.hidden) this.observer?.disconnect();
    else {
      this.observe(this.close);
      this.turns.first(true);
    }
  }

  private stop(): void {
    this.observer?.disconnect();
    this.window.clearTimeout(this.timer);
    if (this.nextLook) this.window.clearTimeout(this.nextLook.timer);
  }
}
