import { useState } from 'preact/hooks';
import type { Settings } from '../../storage/settings-model.ts';
import { useSettings } from '../settings-context.tsx';

/** How the last change went. `count` grows with each, so that the same word is spoken again. */
export interface ChangeState {
  readonly result: 'none' | 'saved' | 'failed';
  readonly count: number;
}

/** Saves some settings; false where that failed, which the page has then already said. */
export type Save = (patch: Partial<Settings>) => Promise<boolean>;

/** Saves settings, and tells how it went. */
export function useChange(): [Save, ChangeState] {
  const { change } = useSettings();
  const [state, setState] = useState<ChangeState>({ result: 'none', count: 0 });
  const save = async (patch: Partial<Settings>): Promise<boolean> => {
    try {
      await change(patch);
      setState(({ count }) => ({ result: 'saved', count: count + 1 }));
      return true;
    } catch (error) {
      console.warn('hangup: a setting could not be saved', error);
      setState(({ count }) => ({ result: 'failed', count: count + 1 }));
      return false;
    }
  };
  return [save, state];
}
