import { useText } from '../i18n/texts.tsx';
import type { ChangeState } from './use-change.ts';

/** Says how the last change went, at the foot of the window and to screen readers. */
export function ChangeStatus({ state: { result, count } }: { state: ChangeState }) {
  const t = useText('common');
  return (
    <div class="change-status" role="status">
      {result !== 'none' && (
        <p key={count} class={result}>
          {t(result === 'saved' ? 'saved' : 'not-saved')}
        </p>
      )}
    </div>
  );
}
