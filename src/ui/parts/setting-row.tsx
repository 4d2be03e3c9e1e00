import type { ComponentChildren } from 'preact';
import { useText } from '../i18n/texts.tsx';

interface SettingRowProps {
  /** Unique on the page; the explanation gets `<id>-explained`. */
  readonly id: string;
  readonly title: ComponentChildren;
  readonly explained?: ComponentChildren;
  /** A managed policy holds this setting: it is shown with its value, and its controls are off. */
  readonly locked: boolean;
  readonly children: ComponentChildren;
}

/** One setting: what it is, what it does, and its controls in a group that a policy can lock as a whole. */
export function SettingRow({ id, title, explained, locked, children }: SettingRowProps) {
  const common = useText('common');
  return (
    <fieldset
      class="setting"
      id={id}
      disabled={locked}
      aria-describedby={explained ? `${id}-explained` : undefined}
    >
      <legend>
        {title}
        {locked && <span class="lock">{common('locked')}</span>}
      </legend>
      {explained && (
        <p id={`${id}-explained`} class="soft">
          {explained}
        </p>
      )}
      {children}
    </fieldset>
  );
}
