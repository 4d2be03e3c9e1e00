import { useText } from '../i18n/texts.tsx';
import { linesOf } from './form-values.ts';
import { TextField } from './text-field.tsx';

interface LinesFieldProps {
  readonly id: string;
  readonly label: string;
  readonly lines: readonly string[];
  readonly onChange: (lines: string[]) => void;
}

/** Several numbers, addresses or names, one on each line. */
export function LinesField({ id, label, lines, onChange }: LinesFieldProps) {
  const t = useText('report');
  return (
    <TextField
      id={id}
      label={label}
      explained={t('one-a-line')}
      rows={2}
      limit={25_000}
      value={lines.join('\n')}
      onChange={(text) => onChange(text === '' ? [] : linesOf(text))}
    />
  );
}
