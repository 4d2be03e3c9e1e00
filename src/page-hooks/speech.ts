import { callNative, hook } from './hook.ts';
import type { Page } from './natives.ts';
import type { Session } from './session.ts';

/** `speechSynthesis.speak`. */
export function hookSpeech(page: Page, session: Session): void {
  hook(page.SpeechSynthesis?.prototype, 'speak', (native, self, args) => {
    session.tell('speech', wordsOf(args[0]));
    return session.tamed ? session.refuse() : callNative(native, self, args);
  });
}

function wordsOf(utterance: unknown): string {
  try {
    const { text } = utterance as SpeechSynthesisUtterance;
    return typeof text === 'string' ? text : '';
  } catch {
    return '';
  }
}
