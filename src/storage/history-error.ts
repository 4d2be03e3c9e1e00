/** What is wrong with the history, in the terms that the person is told in. */
export const HISTORY_TROUBLES = ['unavailable', 'full', 'corrupt', 'newer-version', 'blocked'] as const;
export type HistoryTrouble = (typeof HISTORY_TROUBLES)[number];

/** The history could not be read or written. Protection goes on without it; the person is told the reason. */
export class HistoryError extends Error {
  override readonly name = 'HistoryError';
  readonly reason: HistoryTrouble;

  /** @param reason what is wrong @param cause what the browser threw, for the console */
  constructor(reason: HistoryTrouble, cause?: unknown) {
    super(`the history is ${reason}`, { cause });
    this.reason = reason;
  }
}

/** Names of the browser's own errors, by what they mean for the history (Indexed Database API 3.0, "Exceptions"). */
const REASONS: Readonly<Record<string, HistoryTrouble>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer-version',
  SecurityError: 'unavailable',
  InvalidStateError: 'unavailable',
  NotAllowedError: 'unavailable',
  TransactionInactiveError: 'unavailable',
  AbortError: 'unavailable',
  UnknownError: 'corrupt',
  NotReadableError: 'corrupt',
  NotFoundError: 'corrupt',
  ConstraintError: 'corrupt',
  DataError: 'corrupt',
};

/** The {@link HistoryError} that an error of the database means, or undefined where it is some other error. */
export function historyErrorOf(error: unknown): HistoryError | undefined {
  if (error instanceof HistoryError) return error;
  const name = (error as { name?: unknown } | null)?.name;
  const reason = typeof name === 'string' ? REASONS[name] : undefined;
  return reason && new HistoryError(reason, error);
}
