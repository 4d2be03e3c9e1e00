import { useText, useTexts } from '../i18n/texts.tsx';
import type { Bucket, Buckets } from './chart-buckets.ts';

/** Units of the drawing; it is stretched to the room there is. */
const STEP = 10;
const BAR = 7;
const HEIGHT = 100;
/** A bar of one beside a bar of hundreds is still seen. */
const LEAST = 3;

/** Events over time as bars, with the same in a table beneath. */
export function TimeChart({ buckets }: { readonly buckets: Buckets }) {
  const t = useText('blocked-pages');
  const { region } = useTexts();
  const { bars, unit, first, last } = buckets;
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const name = bucketName(unit, region);
  const numbers = new Intl.NumberFormat(region);
  const told = bars.filter(({ count }) => count > 0).reverse();
  return (
    <figure class="chart">
      <figcaption>{t(`chart-${unit}`)}</figcaption>
      <div aria-hidden="true">
        <span class="soft small">{numbers.format(most)}</span>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: hidden from screen readers, which get the table */}
        <svg class="bars" viewBox={`0 0 ${bars.length * STEP} ${HEIGHT}`} preserveAspectRatio="none">
          {bars.map(({ day, count }, index) => {
            const height = count === 0 ? 0 : Math.max(LEAST, (count / most) * HEIGHT);
            return (
              <rect
                key={day}
                x={index * STEP + (STEP - BAR) / 2}
                y={HEIGHT - height}
                width={BAR}
                height={height}
              >
                <title>{`${name(day)}: ${numbers.format(count)}`}</title>
              </rect>
            );
          })}
        </svg>
        <div class="axis soft small">
          <span>{name(first)}</span>
          <span>{name(last) !== name(first) && name(last)}</span>
        </div>
      </div>
      <details>
        <summary class="as-table">{t('as-table')}</summary>
        <TimeTable bars={told} name={name} heading={t('filter-date')} />
      </details>
    </figure>
  );
}

interface TimeTableProps {
  readonly bars: readonly Bucket[];
  readonly name: (day: string) => string;
  readonly heading: string;
}

function TimeTable({ bars, name, heading }: TimeTableProps) {
  const t = useText('blocked-pages');
  const { region } = useTexts();
  const numbers = new Intl.NumberFormat(region);
  return (
    <table class="counts">
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col" class="count">
            {t('column-pages')}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ day, count }) => (
          <tr key={day}>
            <th scope="row">{name(day)}</th>
            <td class="count">{numbers.format(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Names a bucket by its first day. Days are dates without a zone, so they are read and written in UTC. */
function bucketName(unit: Buckets['unit'], region: string): (day: string) => string {
  const style: Intl.DateTimeFormatOptions =
    unit === 'year'
      ? { year: 'numeric' }
      : unit === 'month'
        ? { year: 'numeric', month: 'short' }
        : { year: 'numeric', month: 'short', day: 'numeric' };
  const format = new Intl.DateTimeFormat(region, { ...style, timeZone: 'UTC' });
  return (day) => format.format(Date.parse(day));
}
