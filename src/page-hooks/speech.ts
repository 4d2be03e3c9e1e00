import { callNative, hook } from './hook.ts';
import { first, type Page } from './natives.ts';
import { attempt } from './release.ts';
import type { Session } from './session.ts';

/**
 * `speechSynthesis.speak`.
 *
 * @returns what silences it
 */
export function hookSpeech(page: Page, session: Session): () => void {
  const { speechSynthesis } = page;
  const cancel = page.SpeechSynthesis?.prototype.cancel;
  hook(page.SpeechSynthesis?.prototype, 'speak', (native, self, args) => {
    session.tell('speech', wordsOf(first(args)));
    return session.tamed ? session.refuse() : callNative(native, self, args);
  });
  return () => attempt(cancel, speechSynthesis);
}

function wordsOf(utterance: unknown): string {
  try {
    const { text } = utterance as SpeechSynthesisUtterance;
    return typeof text === 'string' ? text : '';
  } catch {
    return '';
  }
}
