import type { Evidence, Family, SignalId } from './evidence.ts';
import { FAMILY_CAPS } from './weights.ts';

/** Only `scam` interrupts; `suspicious` shows on the toolbar. */
export type VerdictLevel = 'clear' | 'suspicious' | 'scam';
export const VERDICT_LEVELS: readonly VerdictLevel[] = ['clear', 'suspicious', 'scam'];

/** The judgement over all frames of one page visit. */
export interface Verdict {
  readonly level: VerdictLevel;
  /** Points after caps and what speaks against. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** Points from which a page is a scam, by the person's chosen sensitivity. */
export const SCAM_SCORES = { calm: 11, standard: 9, strict: 7.5 } as const;
export type SensitivityLevel = keyof typeof SCAM_SCORES;
const SUSPICIOUS_SCORE = 6;
/** Least points for a family to count as one of those that came together. */
const FAMILY_COUNTS_FROM = 1.5;
/** Coercion from which the browser is being held, whatever else the page says. */
const HELD_FROM = 5;
/** Where a page does nothing but say words, this much against it takes them back: advice, news, forums, results. */
const WORDS_TAKEN_BACK_FROM = 3;
/** Less coercion than this is none to speak of: a player asks for the full screen, an editor to be asked on leaving. */
const PRESSURE_FROM = 4;
/** What pages do to people who don't want it, and no application does for a reason. */
const HARASSMENT: ReadonlySet<SignalId> = new Set([
  'dialog-loop',
  'window-flood',
  'print-loop',
  'history-flood',
  'download-flood',
]);
/** A command that is to be pasted as a proof stands in quotation marks and code: that excuses nothing there. */
const AS_COMMAND: ReadonlySet<SignalId> = new Set(['quoted', 'shown-as-code']);
/** How much of what speaks against still counts while the browser is held. */
const AGAINST_WHILE_HELD = 0.3;

/**
 * Judges evidence of all frames together.
 *
 * @param evidence any order; the strongest of each signal counts
 * @returns the verdict, with that evidence strongest first
 */
export function judge(evidence: readonly Evidence[], sensitivity: SensitivityLevel = 'standard'): Verdict {
  const strongest = strongestOfEach(evidence);
  const points = (family: Family) =>
    Math.min(
      FAMILY_CAPS[family],
      strongest.filter((one) => one.family === family).reduce((sum, one) => sum + one.weight, 0),
    );
  const claim = points('claim');
  const contact = points('contact');
  const coercion = points('coercion');
  const disguise = points('impersonation') + points('address');
  const staging = points('staging');
  const held =
    coercion >= HELD_FROM && (contact >= 2 || claim >= 3 || (claim >= 2 && disguise + contact >= 1));
  const baited = strongest.some(({ signal }) => signal === 'proof-by-command') && contact >= 3;
  const command = baited ? strongest.filter(({ signal }) => AS_COMMAND.has(signal)) : [];
  const spoken = points('against') - command.reduce((sum, { weight }) => sum + weight, 0);
  const against = Math.max(0, spoken) * (held ? AGAINST_WHILE_HELD : 1);
  const score = claim + contact + coercion + staging + disguise - against;
  const families = [contact, coercion, staging, disguise].filter((sum) => sum >= FAMILY_COUNTS_FROM).length;
  // A scene needs no way to call: loud claims in a brand's dress.
  const staged = claim >= 4 && staging >= 2 && disguise >= 2.5;
  const wayOut = contact >= 1 || held || staged;
  const harassed = strongest.some(({ signal, weight }) => HARASSMENT.has(signal) && weight >= 2);
  const onlyWords = coercion < PRESSURE_FROM && staging < FAMILY_COUNTS_FROM;
  const takenBack = onlyWords && against >= WORDS_TAKEN_BACK_FROM;
  const together =
    !takenBack &&
    wayOut &&
    ((claim >= 2 && families >= 2) ||
      (held && (claim >= 2 || contact >= 3)) ||
      (harassed && contact >= 4 && disguise >= 1.5) ||
      baited);
  return {
    level: levelOf(score, together, points('lure') - against, sensitivity),
    score,
    evidence: strongest,
  };
}

function levelOf(
  score: number,
  together: boolean,
  lure: number,
  sensitivity: SensitivityLevel,
): VerdictLevel {
  if (together && score >= SCAM_SCORES[sensitivity]) return 'scam';
  return (together && score >= SUSPICIOUS_SCORE) || lure >= 3 ? 'suspicious' : 'clear';
}

function strongestOfEach(evidence: readonly Evidence[]): Evidence[] {
  const best = new Map<string, Evidence>();
  for (const one of evidence) {
    const known = best.get(one.signal);
    if (!known || one.weight > known.weight) best.set(one.signal, one);
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight);
}
