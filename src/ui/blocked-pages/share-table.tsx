import { useText, useTexts } from '../i18n/texts.tsx';

interface ShareTableProps {
  readonly title: string;
  readonly rows: readonly { readonly key: string; readonly name: string; readonly count: number }[];
}

/** Counts with a bar beside each: a chart that is a table. */
export function ShareTable({ title, rows }: ShareTableProps) {
  const t = useText('blocked-pages');
  const { region } = useTexts();
  const numbers = new Intl.NumberFormat(region);
  const most = Math.max(1, ...rows.map(({ count }) => count));
  if (rows.length === 0) return null;
  return (
    <table class="counts shares">
      <caption>{title}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{t('column-pages')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, count }) => (
          <tr key={key}>
            <th scope="row">
              {name}
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect class="whole" width="100" height="8" rx="1" />
                <rect width={(count / most) * 100} height="8" rx="1" />
              </svg>
            </th>
            <td class="count">{numbers.format(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
