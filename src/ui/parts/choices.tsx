import type { ComponentChildren } from 'preact';

interface ChoicesProps<T extends string> {
  readonly name: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly options: readonly {
    readonly value: T;
    readonly label: ComponentChildren;
    readonly detail?: ComponentChildren;
  }[];
}

/** Radio buttons with what each choice leads to. */
export function Choices<T extends string>({ name, value, onChange, options }: ChoicesProps<T>) {
  return (
    <div class="choices">
      {options.map((option) => (
        <label key={option.value} class="choice">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
          {option.detail && <span class="detail">{option.detail}</span>}
        </label>
      ))}
    </div>
  );
}
