import type {
  Command,
  CommandName,
  Commands,
  ConsiderMessage,
  FrameVerdict,
  ObservedMessage,
} from './messages.ts';
import { parseCommand, parseFrameMessage } from './validate.ts';

/** Who sent a message, as the browser says (a page can't forge it). */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tabId?: number | undefined;
  readonly frameId?: number | undefined;
  readonly windowId?: number | undefined;
}

export type CommandHandlers = {
  readonly [N in CommandName]: (ask: Commands[N]['ask'], sender: Sender) => Promise<Commands[N]['answer']>;
};

export interface Routes {
  readonly extensionId: string;
  /** Root of the extension's own pages, ending in a slash. */
  readonly extensionRoot: string;
  readonly onConsider: (message: ConsiderMessage) => Promise<boolean>;
  readonly onObserved: (message: ObservedMessage, sender: Sender) => Promise<FrameVerdict>;
  readonly commands: CommandHandlers;
  /** Told of every message that is refused, with the reason. */
  readonly onRefused: (reason: string) => void;
}

/**
 * Decides what a message may do: content scripts in tabs tell what they saw, commands come from the extension's own pages
 * only, and everything else is refused.
 *
 * @returns a function that gives a promise of the answer, or undefined where the message is refused
 */
export function createRouter(
  routes: Routes,
): (message: unknown, sender: Sender) => Promise<unknown> | undefined {
  const refuse = (reason: string): undefined => {
    routes.onRefused(reason);
    return undefined;
  };
  return (message, sender) => {
    if (sender.id !== routes.extensionId) return refuse('from another extension');
    const type =
      typeof message === 'object' && message !== null ? (message as { type?: unknown }).type : undefined;
    if (type === 'consider' || type === 'observed') {
      const told = parseFrameMessage(message);
      if (!told) return refuse(`"${type}" of an unknown shape`);
      if (sender.tabId === undefined || sender.frameId === undefined) return refuse(`"${type}" from no tab`);
      return told.type === 'consider' ? routes.onConsider(told) : routes.onObserved(told, sender);
    }
    if (!sender.url?.startsWith(routes.extensionRoot)) return refuse('a command from a page');
    const command = parseCommand(message);
    return command ? run(routes.commands, command, sender) : refuse('a command of an unknown shape');
  };
}

function run<N extends CommandName>(
  handlers: CommandHandlers,
  command: Command,
  sender: Sender,
): Promise<unknown> {
  const handler = handlers[command.type as N] as (ask: Command, sender: Sender) => Promise<unknown>;
  return handler(command, sender);
}
