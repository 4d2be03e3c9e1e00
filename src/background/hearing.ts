const waiting = new Map<number, Set<() => void>>();

/**
 * Waits until the top frame of a tab has told all that it sees.
 *
 * @param limit milliseconds after which it is waited for no longer: some pages have no script of ours, or hang
 */
export function heardFrom(tabId: number, limit: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      waiting.get(tabId)?.delete(done);
      resolve();
    };
    const timer = setTimeout(done, limit);
    waiting.set(tabId, (waiting.get(tabId) ?? new Set()).add(done));
  });
}

/** The top frame of a tab told all, and it lies in the case. */
export function tellHeard(tabId: number): void {
  const heard = [...(waiting.get(tabId) ?? [])];
  waiting.delete(tabId);
  for (const done of heard) done();
}
