import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon, type IconName } from './icon.tsx';

interface DisclosureProps {
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
  readonly icon?: IconName;
  readonly open?: boolean;
  readonly class?: string;
  readonly onToggle?: (open: boolean) => void;
}

/** A part that is closed until it is wanted; a real `details`, so that the keyboard and "find in page" reach it. */
export function Disclosure({
  title,
  children,
  icon,
  open = false,
  class: extra = '',
  onToggle,
}: DisclosureProps) {
  // Only how it begins: afterwards it is the person who opens and closes it.
  const [initially] = useState(open);
  return (
    <details
      class={`card disclosure ${extra}`}
      open={initially}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary>
        {icon && <Icon name={icon} />}
        <span>{title}</span>
        <Icon name="chevron" class="chevron" />
      </summary>
      <div class="inside stack">{children}</div>
    </details>
  );
}
