import { useText } from '../i18n/texts.tsx';
import type { NoticeBoard } from './use-notice.ts';

/** At the foot of the window: what was done, and the button that takes it back. */
export function NoticeBar({ board }: { readonly board: NoticeBoard }) {
  const common = useText('common');
  const { notice, tell, attempt } = board;
  const { undo } = notice ?? {};
  return (
    <div class="notice-bar" role="status">
      {notice && (
        <p class="notice">
          <span>{notice.text}</span>
          {undo && (
            <button
              type="button"
              class="button"
              onClick={() =>
                void attempt(async () => {
                  await undo();
                  return undefined;
                })
              }
            >
              {common('undo')}
            </button>
          )}
          <button type="button" class="button plain" onClick={() => tell(undefined)}>
            {common('close')}
          </button>
        </p>
      )}
    </div>
  );
}
