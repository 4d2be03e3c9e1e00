import { useText } from '../i18n/texts.tsx';

interface SelectionBarProps {
  readonly selected: number;
  readonly found: number;
  readonly onAll: () => void;
  readonly onNone: () => void;
  readonly onExport: () => void;
  readonly onDelete: () => void;
}

/** What can be done with the chosen events; before anything is chosen, the button that chooses all. */
export function SelectionBar({ selected, found, onAll, onNone, onExport, onDelete }: SelectionBarProps) {
  const t = useText('blocked-pages');
  return (
    <div class={`selection row ${selected > 0 ? 'some' : ''}`}>
      <span role="status">{selected > 0 && t('selected', { count: selected })}</span>
      {selected > 0 && (
        <>
          <button type="button" class="button" onClick={onExport}>
            {t('export')}
          </button>
          <button type="button" class="button quiet" onClick={onDelete}>
            {t('delete')}
          </button>
        </>
      )}
      {selected < found && (
        <button type="button" class="button plain" onClick={onAll}>
          {t('select-all', { count: found })}
        </button>
      )}
      {selected > 0 && (
        <button type="button" class="button plain" onClick={onNone}>
          {t('select-none')}
        </button>
      )}
    </div>
  );
}
