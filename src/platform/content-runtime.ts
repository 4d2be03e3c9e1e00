import type { CollectMessage, EvidenceMessage, ReleaseMessage } from '../messaging/messages.ts';

/**
 * The little of the extension API that content scripts need, from the browser's own object: the polyfill would cost
 * 10 kB in every frame of every page. Both browsers have promises here under Manifest V3.
 */
interface ContentRuntime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: (message: unknown) => undefined): void;
    removeListener(listener: (message: unknown) => undefined): void;
  };
}

function runtime(): ContentRuntime | undefined {
  const scope = globalThis as {
    browser?: { runtime?: ContentRuntime };
    chrome?: { runtime?: ContentRuntime };
  };
  return scope.browser?.runtime ?? scope.chrome?.runtime;
}

/**
 * Sends what a frame found. Never throws: after an update or removal of the extension the page's old script is left
 * without a runtime.
 */
export async function sendEvidence(message: EvidenceMessage): Promise<void> {
  try {
    await runtime()?.sendMessage(message);
  } catch {
    // The worker is gone or being replaced; the next look tries again.
  }
}

/** Hears the background's messages until the signal aborts. */
export function onBackgroundMessage(
  listener: (message: ReleaseMessage | CollectMessage) => void,
  signal: AbortSignal,
): void {
  const events = runtime()?.onMessage;
  const hear = (message: unknown): undefined => {
    const type = (message as { type?: unknown } | null)?.type;
    if (type === 'release' || type === 'collect') listener({ type });
  };
  events?.addListener(hear);
  signal.addEventListener('abort', () => events?.removeListener(hear), { once: true });
}
