import { useEffect, useState } from 'preact/hooks';

/** Reading aloud with the voices of the machine. */
export interface Speech {
  /** False where the browser has no voice. */
  readonly available: boolean;
  readonly speaking: boolean;
  /** Reads the sentences in order, or stops where it is reading. */
  toggle(sentences: readonly string[], language: string): void;
}

/** Slower than usual: the listener may be frightened. */
const RATE = 0.9;

/** Gives speech to a page, and silence when the page goes. */
export function useSpeech(): Speech {
  const synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis;
  const [available, setAvailable] = useState(() => hasVoice(synthesis));
  const [speaking, setSpeaking] = useState(false);
  useEffect(() => {
    const heard = new AbortController();
    // Voices come late in Chromium.
    synthesis?.addEventListener?.('voiceschanged', () => setAvailable(hasVoice(synthesis)), heard);
    return () => {
      heard.abort();
      synthesis?.cancel();
    };
  }, [synthesis]);
  return {
    available,
    speaking,
    toggle(sentences, language) {
      if (!synthesis) return;
      synthesis.cancel();
      if (speaking) return setSpeaking(false);
      setSpeaking(true);
      // One utterance a sentence: Chromium cuts a long one off after some seconds.
      sentences.forEach((sentence, index) => {
        const utterance = new SpeechSynthesisUtterance(sentence);
        utterance.lang = language;
        utterance.rate = RATE;
        if (index === sentences.length - 1) utterance.onend = () => setSpeaking(false);
        utterance.onerror = () => setSpeaking(false);
        synthesis.speak(utterance);
      });
    },
  };
}

function hasVoice(synthesis: SpeechSynthesis | undefined): boolean {
  return synthesis !== undefined && synthesis.getVoices().length > 0;
}
