/** How much a page may do by itself: so many at once, and one more after so many milliseconds of running time. */
export interface Allowance {
  readonly most: number;
  readonly refill: number;
}

/**
 * What every page may do without a gesture, judged or not. Acts that answer a gesture are free. An ordinary page never
 * meets these.
 */
export const ALLOWANCES = {
  /** From the second dialog on both browsers themselves offer to silence the page; tutorials ask four in a row. */
  dialog: { most: 5, refill: 10_000 },
  /** Safari throws at the 101st entry within 10 s, Chromium and Firefox stop at 200, so pages have to live with it. */
  history: { most: 100, refill: 100 },
  /** Pop-up blockers stop the first one already; this is for those who switched theirs off. */
  open: { most: 5, refill: 5000 },
  print: { most: 2, refill: 15_000 },
  /** "Save all" buttons write dozens of files one after another. */
  download: { most: 50, refill: 1000 },
  /** A permission that was waved away is not asked for again by decent pages. */
  notification: { most: 2, refill: 15_000 },
} as const satisfies Record<string, Allowance>;

/** What a tamed page may try before {@link Session.refuse} breaks its loop with an exception. */
export const SPIN: Allowance = { most: 200, refill: 20 };

/**
 * A token bucket.
 *
 * @param now milliseconds, never going back
 * @returns a function that takes one token, false when there is none
 */
export function allowance({ most, refill }: Allowance, now: () => number): () => boolean {
  let tokens: number = most;
  let filled = now();
  return () => {
    const time = now();
    tokens += (time - filled) / refill;
    if (tokens > most) tokens = most;
    filled = time;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}
