import type { CommandName, Commands } from '../messaging/messages.ts';
import { browser } from '../platform/browser.ts';

/** The background did not answer: it is being replaced by an update, was stopped, or failed. */
export class BackgroundError extends Error {
  override readonly name = 'BackgroundError';
  readonly command: CommandName;

  constructor(command: CommandName, cause: unknown) {
    super(`hangup: the background did not answer “${command}”`, { cause });
    this.command = command;
  }
}

/**
 * Asks the background to do something, and gives its answer.
 *
 * @throws BackgroundError where nobody answers; the page then has to help itself
 */
export async function askBackground<N extends CommandName>(
  name: N,
  ask: Commands[N]['ask'],
): Promise<Commands[N]['answer']> {
  try {
    return (await browser.runtime.sendMessage({ type: name, ...ask })) as Commands[N]['answer'];
  } catch (error) {
    throw new BackgroundError(name, error);
  }
}
