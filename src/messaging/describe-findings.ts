import type { ScamKind } from '../detection/evidence.ts';
import { kindOf } from '../detection/kind.ts';
import type { Reading } from '../detection/reading.ts';
import type { FrameFindings } from '../detection/registry.ts';
import type { VerdictLevel } from '../detection/verdict.ts';
import type { EvidenceMessage } from './messages.ts';

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,24}){1,4}/g;

/** Sums up what a frame's observation amounts to, for the case file. */
export function describeFindings(
  { evidence, reading }: FrameFindings,
  title: string,
  level: VerdictLevel,
): EvidenceMessage {
  const unique = (list: readonly string[]) => [...new Set(list)].slice(0, 20);
  const kind: ScamKind = kindOf(reading, evidence);
  return {
    type: 'evidence',
    evidence,
    numbers: unique(numbersOf(reading)),
    emails: unique(reading.runs.flatMap(({ text }) => (text.includes('@') ? (text.match(EMAIL) ?? []) : []))),
    brands: unique(
      evidence.flatMap(({ signal, quote }) => (signal === 'brand-worn' && quote ? [quote] : [])),
    ),
    title: title.slice(0, 300),
    ...(reading.language ? { language: reading.language } : {}),
    kind,
    level,
  };
}

/** Numbers shown, likeliest first, then those that the address hands to the page: it may not have come to show them. */
function numbersOf({ numbers, observation }: Reading): string[] {
  const shown = [...numbers].sort((a, b) => b.certainty - a.certainty);
  const known = new Set(shown.map(({ digits }) => digits));
  const handed = observation.address.numbers.filter((number) => !known.has(number.replace(/\D/g, '')));
  return [...shown.map((number) => number.shown), ...handed].map((number) => number.slice(0, 60));
}
