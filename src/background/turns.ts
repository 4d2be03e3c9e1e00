const turns = new Map<number, Promise<unknown>>();

/**
 * Runs changes to one tab's case one after another, in the order in which their events came. Without it a worker that
 * is woken by a navigation and the page's first evidence together could open the case after the evidence, and lose it.
 *
 * @returns what `change` gives; its error reaches the caller, not those who wait
 */
export function inTurn<T>(tabId: number, change: () => Promise<T>): Promise<T> {
  const before = turns.get(tabId) ?? Promise.resolve();
  const mine = before.then(change, change);
  turns.set(tabId, mine);
  const end = () => {
    if (turns.get(tabId) === mine) turns.delete(tabId);
  };
  mine.then(end, end);
  return mine;
}
