import type { BrowserContext, CDPSession } from '@playwright/test';

/** The worker's target as the DevTools protocol knows it. */
async function withWorker<T>(
  context: BrowserContext,
  root: string,
  act: (session: CDPSession, targetId: string) => Promise<T>,
): Promise<T | undefined> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  try {
    const { targetInfos } = await session.send('Target.getTargets');
    const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(root));
    return worker && (await act(session, worker.targetId));
  } finally {
    await session.detach();
  }
}

/** Stops an extension's worker, as the browser does when it was idle for a while. */
export async function stopWorker(context: BrowserContext, root: string): Promise<void> {
  await withWorker(context, root, (session, targetId) => session.send('Target.closeTarget', { targetId }));
}

/** Bytes of an extension's worker's JavaScript heap after a collection, or undefined where it doesn't run. */
export async function heapOfWorker(context: BrowserContext, root: string): Promise<number | undefined> {
  return withWorker(context, root, async (session, targetId) => {
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    const ask = (id: number, method: string) =>
      new Promise<{ result?: { usedSize?: number } }>((resolve) => {
        const hear = (event: { readonly message: string }) => {
          const answer = JSON.parse(event.message) as { id?: number; result?: { usedSize?: number } };
          if (answer.id !== id) return;
          session.off('Target.receivedMessageFromTarget', hear);
          resolve(answer);
        };
        session.on('Target.receivedMessageFromTarget', hear);
        void session.send('Target.sendMessageToTarget', {
          sessionId,
          message: JSON.stringify({ id, method }),
        });
      });
    await ask(1, 'HeapProfiler.collectGarbage');
    return (await ask(2, 'Runtime.getHeapUsage')).result?.usedSize;
  });
}
