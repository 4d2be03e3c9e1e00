import { useEffect, useState } from 'preact/hooks';

/** Reading aloud with the voices of the machine. */
export interface Speech {
  /** False where the machine has no voice of its own for the language. */
  readonly available: boolean;
  readonly speaking: boolean;
  /** Reads the sentences in order, or stops where it is reading. */
  toggle(sentences: readonly string[]): void;
}

/** Slower than usual: the listener may be frightened. */
const RATE = 0.9;

/**
 * Gives speech to a page, and silence when the page goes.
 *
 * @param language BCP 47
 */
export function useSpeech(language: string): Speech {
  const synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis;
  const [voice, setVoice] = useState(() => localVoice(synthesis, language));
  const [speaking, setSpeaking] = useState(false);
  useEffect(() => {
    const look = () => setVoice(localVoice(synthesis, language));
    look();
    const ended = new AbortController();
    // Voices come late in Chromium.
    synthesis?.addEventListener('voiceschanged', look, ended);
    return () => {
      ended.abort();
      synthesis?.cancel();
    };
  }, [synthesis, language]);
  return {
    available: voice !== undefined,
    speaking,
    toggle(sentences) {
      if (!synthesis || !voice) return;
      synthesis.cancel();
      if (speaking) return setSpeaking(false);
      setSpeaking(true);
      // One utterance a sentence: Chromium cuts a long one off after some seconds.
      sentences.forEach((sentence, index) => {
        const utterance = new SpeechSynthesisUtterance(sentence);
        utterance.voice = voice;
        utterance.lang = voice.lang;
        utterance.rate = RATE;
        if (index === sentences.length - 1) utterance.onend = () => setSpeaking(false);
        utterance.onerror = () => setSpeaking(false);
        synthesis.speak(utterance);
      });
    },
  };
}

/** A voice on this machine: others would send what is read to a server. */
function localVoice(
  synthesis: SpeechSynthesis | undefined,
  language: string,
): SpeechSynthesisVoice | undefined {
  const base = language.split('-')[0];
  return synthesis
    ?.getVoices()
    .find(({ lang, localService }) => localService && lang.split(/[-_]/)[0]?.toLowerCase() === base);
}
