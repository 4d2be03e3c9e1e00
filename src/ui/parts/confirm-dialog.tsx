import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useText } from '../i18n/texts.tsx';

interface ConfirmDialogProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** What the button that does it says. */
  readonly action: string;
  readonly onAction: () => void;
  /** Closed by the other button, by Escape, or after the action. */
  readonly onClose: () => void;
}

/** Asks before something that can't be undone. Stands while it is rendered; the safe button has the focus. */
export function ConfirmDialog({ title, children, action, onAction, onClose }: ConfirmDialogProps) {
  const common = useText('common');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="window" aria-labelledby={id} onClose={onClose}>
      <div class="stack">
        <h2 id={id}>{title}</h2>
        {children}
        <div class="row">
          <button type="button" class="button primary" autofocus onClick={() => dialog.current?.close()}>
            {common('cancel')}
          </button>
          <button
            type="button"
            class="button quiet danger"
            onClick={() => {
              onAction();
              dialog.current?.close();
            }}
          >
            {action}
          </button>
        </div>
      </div>
    </dialog>
  );
}
