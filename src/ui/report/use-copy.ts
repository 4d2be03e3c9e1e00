import { useState } from 'preact/hooks';

export type Copied = 'not-yet' | 'copied' | 'failed';

/** Puts text on the clipboard and tells how it went. */
export function useCopy(): [Copied, (text: string) => Promise<boolean>] {
  const [state, setState] = useState<Copied>('not-yet');
  const copy = async (text: string): Promise<boolean> => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
      return true;
    } catch (error) {
      console.warn('hangup: the browser did not copy', error);
      setState('failed');
      return false;
    }
  };
  return [state, copy];
}
