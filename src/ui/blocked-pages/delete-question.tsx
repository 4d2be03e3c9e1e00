import { useText } from '../i18n/texts.tsx';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';

interface DeleteQuestionProps {
  /** How many events would be deleted. */
  readonly count: number;
  readonly onDelete: () => void;
  readonly onClose: () => void;
}

/** Asked before so many events are deleted that they can't be put back. */
export function DeleteQuestion({ count, onDelete, onClose }: DeleteQuestionProps) {
  const t = useText('blocked-pages');
  return (
    <ConfirmDialog
      title={t('delete-title', { count })}
      action={t('delete')}
      onAction={onDelete}
      onClose={onClose}
    >
      <p>{t('delete-explained')}</p>
    </ConfirmDialog>
  );
}
