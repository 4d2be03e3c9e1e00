import { useEffect, useMemo, useState } from 'preact/hooks';
import type { BlockedPage } from '../../storage/blocked-page.ts';
import { countHistory } from '../../storage/history-counts.ts';
import type { PageQuery } from '../../storage/history-search.ts';
import { useText } from '../i18n/texts.tsx';
import { brandName } from '../parts/brand-name.ts';
import { bucketDays, dayOf, topOf } from './chart-buckets.ts';
import { ShareTable } from './share-table.tsx';
import { TimeChart } from './time-chart.tsx';

const MOST_BRANDS = 6;

/** While the person types, the list follows at once and the picture when they rest, in milliseconds. */
const REST = 200;

interface OverviewProps {
  readonly pages: readonly BlockedPage[];
  readonly query: PageQuery;
}

/** A picture of the events that are listed: over time, by kind and by the name they used. */
export function Overview({ pages, query }: OverviewProps) {
  const [shown, setShown] = useState({ pages, query });
  useEffect(() => {
    const rest = setTimeout(() => setShown({ pages, query }), REST);
    return () => clearTimeout(rest);
  }, [pages, query]);
  return useMemo(() => <Picture {...shown} />, [shown]);
}

function Picture({ pages, query }: OverviewProps) {
  const t = useText('blocked-pages');
  const common = useText('common');
  const counts = useMemo(() => countHistory(pages), [pages]);
  const buckets = useMemo(() => {
    const now = Date.now();
    const until = query.until === undefined ? now : Math.min(now, query.until - 1);
    return bucketDays(counts.days, {
      last: dayOf(until),
      ...(query.from === undefined ? {} : { first: dayOf(Math.min(query.from, until)) }),
    });
  }, [counts, query]);
  const brands = topOf(counts.brands, MOST_BRANDS);
  const others = { key: 'others', name: t('others'), count: brands.others };
  return (
    <section class="card stack overview">
      <h2>{t('overview')}</h2>
      <TimeChart buckets={buckets} />
      <ShareTable
        title={t('chart-kinds')}
        rows={counts.kinds.map(({ kind, count }) => ({ key: kind, name: t(`kind-${kind}`), count }))}
      />
      <ShareTable
        title={t('chart-brands')}
        rows={[
          ...brands.top.map(({ brand, count }) => ({ key: brand, name: brandName(brand, common), count })),
          ...(brands.others > 0 ? [others] : []),
        ]}
      />
    </section>
  );
}
