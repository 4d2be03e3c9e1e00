/** A report on its way to the organisation's own endpoint, key `id` (the report's id, so that it is queued once). */
export interface QueuedReport {
  readonly id: string;
  /** Address the person (or the policy) agreed to when the report was queued. */
  readonly endpoint: string;
  /** What is sent, exactly as the person saw it. */
  readonly body: string;
  /** Who said yes to the sending. Nothing is sent without it. */
  readonly consent: 'person' | 'policy';
  readonly state: 'waiting' | 'sent' | 'failed';
  /** Sendings tried so far. */
  readonly attempts: number;
  /** Milliseconds since the epoch. */
  readonly queuedAt: number;
  /** Not before this time; milliseconds since the epoch. */
  readonly nextAt: number;
  /** Why the latest sending failed. */
  readonly problem?: SendProblem;
  readonly sentAt?: number;
}

/**
 * Why a sending failed: `status` is an answer other than 2xx, with its code; `withdrawn` means that the address was taken
 * back or changed since the yes was given.
 */
export type SendProblem =
  | { readonly why: 'offline' | 'unreachable' | 'timeout' | 'withdrawn' }
  | { readonly why: 'status'; readonly status: number };
