import type { Evidence, ScamKind, SignalId } from './evidence.ts';
import type { Reading } from './reading.ts';

const ANTIVIRUS = new Set([
  'McAfee',
  'Norton',
  'Avast',
  'Avira',
  'Kaspersky',
  'Bitdefender',
  'TotalAV',
  'ESET',
  'Trend Micro',
  'Malwarebytes',
]);
const ACCOUNTS = new Set(['Facebook', 'Amazon', 'PayPal', 'your bank', 'Google', 'your internet provider']);
const MOBILE = /\b(?:iphone|ipad|ios|android|samsung|sim card)\b/;

/** Names the kind of scam, for the history and the advice. A label, never part of the verdict. */
export function kindOf(
  { runs, phrases, brands, observation }: Reading,
  evidence: readonly Evidence[],
): ScamKind {
  const has = (signal: SignalId) => evidence.some((one) => one.signal === signal);
  const worn = evidence.find(({ signal }) => signal === 'brand-worn')?.quote;
  if (has('sign-in-box')) return 'sign-in-box';
  if (observation.runs.length === 0 && observation.dialogs.length > 0) return 'dialogs-only';
  if (worn === 'police' || phrases.claims.filter(({ list }) => list === 'claims.illegal').length > 1)
    return 'police-lock';
  if (
    runs.some(({ folded }) => MOBILE.test(folded)) &&
    (worn === 'Apple' || worn === 'Google' || worn === undefined)
  )
    return 'mobile-lock';
  if (worn && ANTIVIRUS.has(worn)) return 'renewal-scan';
  if (
    phrases.claims.some(({ list }) => list === 'claims.expired') &&
    brands.some(({ brand }) => ANTIVIRUS.has(brand.id))
  )
    return 'renewal-scan';
  if (has('cleaner-offered') && !has('number-to-call')) return 'cleaner-download';
  if (worn === 'Apple') return 'apple-lock';
  if (worn === 'Microsoft') return 'windows-lock';
  if (worn && ACCOUNTS.has(worn)) return 'account-lock';
  return has('full-screen-taken') || has('keyboard-locked') || has('dialog-loop') ? 'browser-lock' : 'other';
}
