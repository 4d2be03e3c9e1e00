import type { StepKey } from './texts.ts';

/** What can already have happened. The person ticks one or more. */
export const RECOVERY_CASES = ['called', 'access', 'installed', 'paid', 'password'] as const;
export type RecoveryCase = (typeof RECOVERY_CASES)[number];

/**
 * Every step, in the order in which they are done: first end what is going on, then save the money, then clean the
 * computer, then close the accounts to them, then tell somebody (City of London Police and Microsoft, 2019; FTC and NCSC
 * advice of 2026 in guidance.md).
 */
export const RECOVERY_STEPS = [
  'hang-up',
  'disconnect',
  'bank',
  'gift-card',
  'remove-tool',
  'scan',
  'passwords',
  'two-step',
  'watch-account',
  'write-down',
  'report',
  'refund-calls',
  'tell-someone',
] as const;
export type RecoveryStepId = (typeof RECOVERY_STEPS)[number];

/** A step with the keys of its words in namespace `steps`. */
export interface RecoveryStep {
  readonly id: RecoveryStepId;
  /** What to do, in a few words. */
  readonly title: StepKey;
  /** How, in one to three sentences. */
  readonly how: StepKey;
  /** What the page adds beneath: the bank's short number, the list of tools, the country's channels. */
  readonly adds?: 'bank-number' | 'remote-tools' | 'channels';
}

const AFTERWARDS = ['write-down', 'report', 'refund-calls', 'tell-someone'] as const;
const STEPS_OF: Readonly<Record<RecoveryCase, readonly RecoveryStepId[]>> = {
  called: ['hang-up', ...AFTERWARDS],
  access: ['hang-up', 'disconnect', 'bank', 'remove-tool', 'scan', 'passwords', 'two-step', ...AFTERWARDS],
  installed: [
    'hang-up',
    'disconnect',
    'remove-tool',
    'scan',
    'passwords',
    'two-step',
    'watch-account',
    ...AFTERWARDS,
  ],
  paid: ['hang-up', 'bank', 'gift-card', 'watch-account', ...AFTERWARDS],
  password: ['hang-up', 'passwords', 'two-step', 'watch-account', ...AFTERWARDS],
};
const ADDS: Readonly<Partial<Record<RecoveryStepId, RecoveryStep['adds']>>> = {
  bank: 'bank-number',
  'remove-tool': 'remote-tools',
  report: 'channels',
};

/**
 * The steps for what happened, each once, in the right order.
 *
 * @param cases what happened; several at once are common
 */
export function recoverySteps(cases: readonly RecoveryCase[]): RecoveryStep[] {
  const wanted = new Set(cases.flatMap((one) => STEPS_OF[one]));
  return RECOVERY_STEPS.filter((id) => wanted.has(id)).map((id) => {
    const adds = ADDS[id];
    return { id, title: `step-${id}`, how: `step-${id}-how`, ...(adds ? { adds } : {}) };
  });
}

/** Key of a case's words in namespace `steps`: what the person says of themselves ("I called the number"). */
export function caseKey(one: RecoveryCase): StepKey {
  return `case-${one}`;
}
