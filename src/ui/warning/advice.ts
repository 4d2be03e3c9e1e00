import type { SignalId } from '../../detection/evidence.ts';
import type { BlockedPage } from '../../storage/blocked-page.ts';

/** What the page wanted: a call, or a program or command run. */
export type Wanted = 'call' | 'run';

const WANTS_RUN = new Set<SignalId>(['cleaner-offered', 'command-to-paste', 'download-flood']);

/**
 * What the warning has to advise against. A page that shows no number and offers a program wants that program run, and
 * then "your computer is fine" would promise too much: it may lie in the downloads already.
 */
export function wantedBy(page: BlockedPage): Wanted {
  if (page.evidence.some(({ signal }) => signal === 'command-to-paste')) return 'run';
  if (page.numbers.length > 0) return 'call';
  return page.evidence.some(({ signal }) => WANTS_RUN.has(signal)) ? 'run' : 'call';
}

/** The brand that the page speaks as, strongest first. */
export function brandOf(page: BlockedPage): string | undefined {
  return page.evidence.find(({ signal }) => signal === 'brand-worn')?.quote ?? page.brands[0];
}

/** Most numbers shown large: pages that show more repeat one in several spellings. */
const MOST_NUMBERS = 3;

/** The numbers to warn of, one spelling each. */
export function numbersOf(page: BlockedPage): string[] {
  const known = new Set<string>();
  const shown: string[] = [];
  for (const number of page.numbers) {
    const same = number.e164 ?? number.shown.replace(/\D/g, '');
    if (known.has(same)) continue;
    known.add(same);
    shown.push(number.shown);
  }
  return shown.slice(0, MOST_NUMBERS);
}
