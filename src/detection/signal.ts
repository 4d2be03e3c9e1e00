import { type Family, QUOTE_LIMIT, type SignalId } from './evidence.ts';
import type { HookedAct } from './observation.ts';
import type { Placed, Reading } from './reading.ts';

/** What a signal found: how much of its weight applies, and the quote or count that shows it. */
export interface Finding {
  /** Share of the signal's weight, over 0, at most 1; 1 where left out. */
  readonly strength?: number;
  readonly quote?: string;
  readonly count?: number;
}

/** One judge of one fact. Pure: the same reading always gives the same finding. */
export interface Signal {
  readonly id: SignalId;
  readonly family: Family;
  evaluate(reading: Reading): Finding | undefined;
}

/** The words around a phrase as the page shows them, cut to quote length. */
export function quoteOf({ run, text }: Pick<Placed, 'run' | 'text'>): string {
  return quote(run.text, run.folded.indexOf(text) / Math.max(1, run.folded.length));
}

/** Cuts text to quote length around a relative position (0–1). */
export function quote(text: string, position = 0): string {
  if (text.length <= QUOTE_LIMIT) return text;
  const start = Math.max(0, Math.min(text.length - QUOTE_LIMIT + 2, Math.floor(position * text.length) - 40));
  return `${start > 0 ? '…' : ''}${text.slice(start, start + QUOTE_LIMIT - 2)}…`;
}

/** A signal that is nothing but a hook's count reaching a number. */
export function countSignal(id: SignalId, family: Family, act: HookedAct, least: number): Signal {
  return {
    id,
    family,
    evaluate({ observation }) {
      const count = observation.hooks[act] ?? 0;
      return count >= least ? { count } : undefined;
    },
  };
}
