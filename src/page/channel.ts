import { type Allowance, allowance } from '../page-hooks/allowance.ts';
import {
  COMMAND,
  GESTURE,
  GREETING,
  HOOK_KINDS,
  type HookCommand,
  type HookKind,
  type HookReport,
  REPORT,
  TEXT_LIMIT,
} from '../page-hooks/channel-contract.ts';
import { type NavigationWatch, watchNavigations } from './navigations.ts';

const KINDS: ReadonlySet<string> = new Set(HOOK_KINDS);
/** The longest message that the hooks can make: 2,000 characters, each escaped to six, and the rest. */
const MESSAGE_LIMIT = TEXT_LIMIT * 6 + 100;
/** Reports of one kind that are taken. The hooks send far fewer. */
const REPORTS: Allowance = { most: 50, refill: 50 };

/** The isolated end of the channel to the hooks. */
export interface Channel {
  /** Tells the hooks to do something, and returns when they did. Nothing happens where there are none. */
  send(command: HookCommand): void;
}

/** What {@link openChannel} needs. */
export interface ChannelOptions {
  /** Called while the page waits, before the reported act happens. May send commands. */
  readonly onReport: (report: HookReport) => void;
  readonly signal: AbortSignal;
  /** The frame's window. */
  readonly window?: Window;
}

/**
 * Waits for the hooks' greeting, which comes before any script of the page, and hears their reports from then on.
 * Whatever isn't a report of the right shape, or comes too fast, is dropped without a word to the page.
 */
export function openChannel({ onReport, signal, window = globalThis.window }: ChannelOptions): Channel {
  let hooks: EventTarget | undefined;
  let navigations: NavigationWatch | undefined;
  const allowed = makeRateLimit(() => performance.now());
  const hear = (event: Event) => {
    const report = parseReport((event as CustomEvent<unknown>).detail);
    if (!report || !allowed(report.kind)) return;
    try {
      onReport(report);
    } catch (error) {
      // The page is waiting in the middle of its own call, and must never notice.
      console.error('Hangup could not judge a report', error);
    }
  };
  const answerGesture = (event: Event) => {
    // Absent in Firefox before 120.
    if (window.navigator.userActivation?.isActive) event.preventDefault();
  };
  const meet = (event: Event) => {
    const target = (event as FocusEvent).relatedTarget;
    if (!target) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    window.removeEventListener(GREETING, meet, { capture: true });
    hooks = target;
    target.addEventListener(REPORT, hear, { signal });
    target.addEventListener(GESTURE, answerGesture, { signal });
  };
  window.addEventListener(GREETING, meet, { capture: true, signal });
  return {
    send(command) {
      navigations ??= watchNavigations({ window, signal, onReport });
      navigations.obey(command);
      hooks?.dispatchEvent(new CustomEvent(COMMAND, { detail: command }));
    },
  };
}

/**
 * Reads a message of the hooks.
 *
 * @param detail anything at all: the page may have sent it
 * @returns the report, or undefined where it isn't one
 */
export function parseReport(detail: unknown): HookReport | undefined {
  if (typeof detail !== 'string' || detail.length > MESSAGE_LIMIT) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(detail);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { kind, count, text } = value as Partial<Record<keyof HookReport, unknown>>;
  if (typeof kind !== 'string' || !KINDS.has(kind)) return undefined;
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 0) return undefined;
  if (text === undefined) return { kind: kind as HookKind, count };
  return typeof text === 'string'
    ? { kind: kind as HookKind, count, text: text.slice(0, TEXT_LIMIT) }
    : undefined;
}

/** One allowance a kind. Counts in reports are totals, so a dropped report only delays the number. */
export function makeRateLimit(now: () => number): (kind: HookKind) => boolean {
  const allowances = new Map<HookKind, () => boolean>();
  return (kind) => {
    const take = allowances.get(kind) ?? allowance(REPORTS, now);
    allowances.set(kind, take);
    return take();
  };
}
