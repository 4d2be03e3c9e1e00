import { useRef } from 'preact/hooks';

interface FileChooserProps {
  readonly label: string;
  /** Further classes of the button. */
  readonly look?: string;
  readonly onFile: (file: File) => void;
}

/** A button that has the person choose a JSON file. The same file can be chosen again after it was mended. */
export function FileChooser({ label, look = '', onFile }: FileChooserProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={`button ${look}`.trim()} onClick={() => chooser.current?.click()}>
        {label}
      </button>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
