import type { ScamKind } from '../detection/evidence.ts';
import { kindOf } from '../detection/kind.ts';
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
    numbers: unique(
      [...reading.numbers].sort((a, b) => b.certainty - a.certainty).map(({ shown }) => shown.slice(0, 60)),
    ),
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
