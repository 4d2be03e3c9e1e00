/** Ids of the events that changed, with their pictures and reports; 'all' where that isn't told one by one. */
export type HistoryChange = readonly string[] | 'all';

/** Name of the channel on which the worker and the extension's pages tell each other that the history changed. */
const CHANNEL = 'hangup-history';
/** From so many on it is cheaper to read everything again. */
const MOST_TOLD = 200;

const listeners = new Set<(change: HistoryChange) => void>();
let channel: BroadcastChannel | undefined;

function open(): BroadcastChannel | undefined {
  if (!channel && typeof BroadcastChannel !== 'undefined') {
    channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = ({ data }: MessageEvent<HistoryChange>) => hear(data);
    // In Node the channel would keep the process of the unit tests alive; browsers have no such method.
    (channel as { unref?: () => void }).unref?.();
  }
  return channel;
}

function hear(change: HistoryChange): void {
  for (const listener of listeners) listener(change);
}

/** Tells every listener, here and in other contexts, what changed. Nothing is told of nothing. */
export function tellHistoryChanged(change: HistoryChange): void {
  if (change.length === 0) return;
  const told = change.length > MOST_TOLD ? 'all' : change;
  hear(told);
  open()?.postMessage(told);
}

/** Calls back whenever the history changed, here or in another context. @returns a function that ends it */
export function onHistoryChanged(listener: (change: HistoryChange) => void): () => void {
  open();
  listeners.add(listener);
  return () => listeners.delete(listener);
}
