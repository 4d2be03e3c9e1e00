interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly explained?: string | undefined;
  /** Lines shown; one where left out. */
  readonly rows?: number;
  /** Most characters. */
  readonly limit: number;
  readonly type?: 'text' | 'email';
  readonly autocomplete?: 'name' | 'email' | 'off';
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A labelled field of one or several lines, told of at every letter. */
export function TextField(props: TextFieldProps) {
  const { id, label, explained, rows = 1, limit, type = 'text', autocomplete = 'off', value } = props;
  const common = {
    id,
    class: 'input',
    autocomplete,
    maxLength: limit,
    value,
    'aria-describedby': explained ? `${id}-explained` : undefined,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      props.onChange(currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {explained && (
        <p id={`${id}-explained`} class="soft small">
          {explained}
        </p>
      )}
      {rows > 1 && <textarea {...common} rows={rows} />}
      {rows === 1 && type === 'text' && <input {...common} type="text" />}
      {rows === 1 && type === 'email' && <input {...common} type="email" />}
    </div>
  );
}
