import type { ComponentChildren } from 'preact';
import { useText } from '../i18n/texts.tsx';

interface SwitchProps {
  readonly label: ComponentChildren;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly disabled?: boolean;
  readonly describedBy?: string;
}

/** A switch that says its state in a word as well as by its place. */
export function Switch({ label, on, onChange, disabled = false, describedBy }: SwitchProps) {
  const t = useText('common');
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-describedby={describedBy}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span>{label}</span>
      <span class="track">
        <span aria-hidden="true">{on ? t('on') : t('off')}</span>
      </span>
    </button>
  );
}
