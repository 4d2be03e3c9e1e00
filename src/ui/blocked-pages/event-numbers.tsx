import type { SeenNumber } from '../../storage/blocked-page.ts';
import type { SeenBefore } from '../../storage/history-index.ts';
import { useText } from '../i18n/texts.tsx';

interface EventNumbersProps {
  readonly numbers: readonly SeenNumber[];
  readonly seen: SeenBefore;
  readonly onFind: (number: string) => void;
}

/** The numbers that a page showed, each with where else it was met. No links: nobody shall call one by mistake. */
export function EventNumbers({ numbers, seen, onFind }: EventNumbersProps) {
  const t = useText('blocked-pages');
  if (numbers.length === 0) return null;
  return (
    <section class="part">
      <h3>{t('numbers')}</h3>
      <ul class="plain-list">
        {numbers.map(({ shown, e164, country }) => {
          const others = seen.numbers.find((one) => one.shown === shown)?.pageIds.length ?? 0;
          return (
            <li key={shown}>
              <bdi class="number">{shown}</bdi>{' '}
              {e164 && <bdi class="soft small">{[e164, country].filter(Boolean).join(', ')}</bdi>}
              {others > 0 && (
                <p>
                  {t('seen-number', { count: others })}{' '}
                  <button type="button" class="link" onClick={() => onFind(e164 ?? shown)}>
                    {t('show-these')}
                  </button>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
