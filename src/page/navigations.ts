import { ALLOWANCES, allowance } from '../page-hooks/allowance.ts';
import { type HookCommand, type HookReport, isMilestone } from '../page-hooks/channel-contract.ts';

/** The part of the Navigation API that is used. TypeScript's library doesn't have it. */
interface NavigateEvent extends Event {
  readonly hashChange: boolean;
  readonly userInitiated: boolean;
  readonly navigationType: string;
  readonly destination: { readonly url: string; readonly sameDocument: boolean };
}

/** What {@link watchNavigations} needs. */
interface NavigationOptions {
  readonly window: Window;
  readonly signal: AbortSignal;
  readonly onReport: (report: HookReport) => void;
}

/** The watch over a frame's navigations. */
export interface NavigationWatch {
  /** Takes note of a command to the hooks. */
  obey(command: HookCommand): void;
}

/**
 * Watches what can't be hooked in the page's world: addresses given to `location`, which flood the history
 * (`location.hash = …`) or dial (`location = 'tel:…'`; Chromium only). Where the browser has no Navigation API (Firefox
 * before 147) nothing is watched; it bounds hash floods itself.
 */
export function watchNavigations({ window, signal, onReport }: NavigationOptions): NavigationWatch {
  const { navigation } = window as Window & { navigation?: EventTarget };
  const mayPush = allowance(ALLOWANCES.history, () => performance.now());
  const counts = { history: 0, dial: 0 };
  let tamed = false;
  let released = false;

  const count = (kind: keyof typeof counts, text?: string) => {
    counts[kind] += 1;
    if (!isMilestone(counts[kind])) return;
    onReport(text === undefined ? { kind, count: counts[kind] } : { kind, count: counts[kind], text });
  };
  const hear = (event: Event) => {
    const { hashChange, userInitiated, navigationType, destination } = event as NavigateEvent;
    if (userInitiated || navigationType === 'traverse') return;
    const dials = destination.url.startsWith('tel:');
    const active = window.navigator.userActivation?.isActive ?? false;
    if (!active && dials) count('dial', destination.url.slice(0, 100));
    if (!active && destination.sameDocument && navigationType === 'push') count('history');
    if (released || (tamed && (dials || hashChange)) || (!active && hashChange && !mayPush())) {
      event.preventDefault();
    }
  };
  navigation?.addEventListener('navigate', hear, { signal });
  return {
    obey(command) {
      tamed ||= command !== 'ask';
      released ||= command === 'release';
    },
  };
}
