import type { Observation } from '../detection/observation.ts';
import { evaluate, type FrameFindings } from '../detection/registry.ts';
import { judge, type Verdict } from '../detection/verdict.ts';
import { describeFindings } from '../messaging/describe-findings.ts';
import type { EvidenceMessage, FrameVerdict } from '../messaging/messages.ts';

/** Points from which a frame's evidence is kept without being asked for; that of one that holds the browser always is. */
const WORTH_KEEPING = 5;
const HELD_POINTS = 4;

/** What one frame's observation came to. */
export interface JudgedFrame {
  readonly verdict: FrameVerdict;
  /** What the case file should know: nothing where it is too little, or the same as before. */
  readonly evidence: EvidenceMessage | undefined;
}

/**
 * Judges one frame by itself.
 *
 * @param gist what the frame's last verdict said it came to
 * @param all keep what there is, however little
 */
export function judgeFrame(observation: Observation, gist: string, all: boolean): JudgedFrame {
  const findings = evaluate(observation);
  const verdict = judge(findings.evidence);
  const { level, score } = verdict;
  if (!all && !isWorthKeeping(findings, verdict)) {
    return { verdict: { level, score, gist }, evidence: undefined };
  }
  const evidence = describeFindings(findings, observation.title, level);
  const now = `${level} ${evidence.evidence.map(({ signal, weight }) => signal + weight).join()} ${evidence.numbers.length}`;
  return { verdict: { level, score, gist: now }, evidence: now === gist ? undefined : evidence };
}

function isWorthKeeping({ evidence }: FrameFindings, { level, score }: Verdict): boolean {
  if (level !== 'clear' || score >= WORTH_KEEPING) return true;
  const held = evidence
    .filter(({ family }) => family === 'coercion')
    .reduce((sum, { weight }) => sum + weight, 0);
  return held >= HELD_POINTS && evidence.every(({ signal }) => signal !== 'real-application');
}
