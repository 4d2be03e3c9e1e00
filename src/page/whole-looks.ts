/** Milliseconds after which a whole cheap look follows another: doubled each time, up to the second. */
const PAUSE = 250;
const MOST_PAUSE = 8000;

/**
 * Paces cheap looks at the whole frame. A claim may be put together from parts; pages whose parts keep changing are
 * looked at whole less and less often.
 */
export class WholeLooks {
  private next = 0;
  private pause = PAUSE;
  private timer: number | undefined;

  private readonly window: Window;
  private readonly look: () => void;
  private readonly signal: AbortSignal;

  constructor(window: Window, look: () => void, signal: AbortSignal) {
    this.window = window;
    this.look = look;
    this.signal = signal;
  }

  /** True where a look would not have to wait. */
  get isDue(): boolean {
    return this.window.performance.now() >= this.next;
  }

  /** Looks now, or once when it is due. */
  ask(): void {
    const now = this.window.performance.now();
    if (now < this.next) {
      this.timer ??= this.window.setTimeout(() => {
        this.timer = undefined;
        if (!this.signal.aborted && !this.window.document.hidden) this.ask();
      }, this.next - now);
      return;
    }
    this.pause = Math.min(MOST_PAUSE, this.pause * 2);
    this.next = now + this.pause;
    this.look();
  }
}
