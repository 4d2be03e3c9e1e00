import { useCallback, useEffect, useState } from 'preact/hooks';
import { queueReport } from '../../reporting/endpoint.ts';
import { enqueue, queuedReport, removeQueued } from '../../storage/outbox.ts';
import type { QueuedReport } from '../../storage/queued-report.ts';
import { askBackground } from '../ask-background.ts';

/** How a report stands in the queue to the organisation's own address. */
export interface Queued {
  readonly queued: QueuedReport | undefined;
  /** It is being sent right now. */
  readonly busy: boolean;
  readonly failed: boolean;
  /** Says yes: queues the report, and has the worker send it. */
  send(endpoint: string, body: string): Promise<void>;
  /** Takes the yes back. */
  cancel(): Promise<void>;
}

/** @param id of the report */
export function useQueued(id: string): Queued {
  const [queued, setQueued] = useState<QueuedReport>();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const read = useCallback(async () => setQueued(await queuedReport(id)), [id]);
  const run = useCallback(
    async (work: () => Promise<unknown>) => {
      setFailed(false);
      try {
        await work();
        await read();
      } catch (error) {
        console.warn('hangup: the report could not be queued', error);
        setFailed(true);
      }
    },
    [read],
  );
  useEffect(() => {
    const ended = new AbortController();
    void run(async () => undefined);
    // The worker sends by itself, while the person looks elsewhere.
    document.addEventListener('visibilitychange', () => void run(async () => undefined), ended);
    return () => ended.abort();
  }, [run]);
  return {
    queued,
    busy,
    failed,
    send: async (endpoint, body) => {
      setBusy(true);
      await run(async () => {
        setQueued(await enqueue(queueReport(id, endpoint, body, 'person', Date.now())));
        await askBackground('send-reports', {});
      });
      setBusy(false);
    },
    cancel: () => run(() => removeQueued(id)),
  };
}
