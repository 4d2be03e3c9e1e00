/** Name of the channel on which the worker and the extension's pages tell each other that the history changed. */
const CHANNEL = 'hangup-history';

const listeners = new Set<() => void>();
let channel: BroadcastChannel | undefined;

function open(): BroadcastChannel | undefined {
  if (!channel && typeof BroadcastChannel !== 'undefined') {
    channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = () => {
      for (const listener of listeners) listener();
    };
    // In Node the channel would keep the process of the unit tests alive; browsers have no such method.
    (channel as { unref?: () => void }).unref?.();
  }
  return channel;
}

/** Tells every listener, here and in other contexts, that the history changed. */
export function tellHistoryChanged(): void {
  for (const listener of listeners) listener();
  open()?.postMessage('changed');
}

/** Calls back whenever the history changed, here or in another context. @returns a function that ends it */
export function onHistoryChanged(listener: () => void): () => void {
  open();
  listeners.add(listener);
  return () => listeners.delete(listener);
}
