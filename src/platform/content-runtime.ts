import type {
  CollectMessage,
  ConsiderMessage,
  FrameVerdict,
  ObservedMessage,
  ReleaseMessage,
} from '../messaging/messages.ts';
import { wait } from './wait.ts';

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

/** Milliseconds after which an answer is no longer waited for: a worker that has to start takes up to one second. */
const ANSWER_LIMIT = 4000;
/** Milliseconds before each further try. */
const AGAIN_AFTER = [200, 800, 2500] as const;

function runtime(): ContentRuntime | undefined {
  const scope = globalThis as {
    browser?: { runtime?: ContentRuntime };
    chrome?: { runtime?: ContentRuntime };
  };
  return scope.browser?.runtime ?? scope.chrome?.runtime;
}

/** True or false as the background says; undefined where it doesn't answer, however often it is asked. */
export async function askWhetherClaimsStand(text: string): Promise<boolean | undefined> {
  const message: ConsiderMessage = { type: 'consider', text };
  const answer = await ask(message);
  return typeof answer === 'boolean' ? answer : undefined;
}

/** Tells the background what a frame saw. @returns its verdict, or undefined where none comes */
export async function askForVerdict(message: ObservedMessage): Promise<FrameVerdict | undefined> {
  const answer = (await ask(message)) as Partial<FrameVerdict> | null | undefined;
  return typeof answer?.level === 'string' && typeof answer.score === 'number'
    ? (answer as FrameVerdict)
    : undefined;
}

/**
 * Sends a message, several times where the worker is gone or being replaced. Never throws: after an update or removal
 * of the extension the page's old script is left without a runtime.
 *
 * @returns the answer, or undefined
 */
async function ask(message: unknown): Promise<unknown> {
  for (const pause of [...AGAIN_AFTER, undefined]) {
    try {
      // Without an id the extension is gone for good.
      if (!runtime()?.id) return undefined;
      const answer = await Promise.race([runtime()?.sendMessage(message), wait(ANSWER_LIMIT)]);
      if (answer !== undefined && answer !== null) return answer;
    } catch {
      // Nobody listens yet.
    }
    if (pause !== undefined) await wait(pause);
  }
  return undefined;
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
