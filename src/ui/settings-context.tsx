import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Settings } from '../storage/settings-model.ts';

/** The settings as a page sees them. */
export interface SettingsAccess {
  readonly settings: Settings;
  /** Saves some fields. Rejects where a value isn't allowed or storage failed; nothing is changed then. */
  change(patch: Partial<Settings>): Promise<void>;
  /** Fields that a managed policy holds: shown, but not to be changed. */
  readonly locked: ReadonlySet<keyof Settings>;
}

export const SettingsContext = createContext<SettingsAccess | undefined>(undefined);

/** @throws outside of a started page */
export function useSettings(): SettingsAccess {
  const access = useContext(SettingsContext);
  if (!access) throw new Error('hangup: a part was used outside of startPage');
  return access;
}
