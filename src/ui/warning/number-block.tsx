import { useText } from '../i18n/texts.tsx';
import { brandName } from '../parts/brand-name.ts';

/** The number that the page wants called: never a link, struck out, and whose it is not. */
export function NumberBlock({ numbers, brand }: { numbers: readonly string[]; brand: string | undefined }) {
  const t = useText('warning');
  const common = useText('common');
  const many = numbers.length > 1;
  const whose = brand
    ? t(many ? 'not-theirs-many' : 'not-theirs', { brand: brandName(brand, common) })
    : t(many ? 'scammers-number-many' : 'scammers-number');
  if (numbers.length === 0) return <p class="dont-call">{t('no-number')}</p>;
  return (
    <div class="numbers">
      <div class="number-list">
        {numbers.map((number) => (
          <s key={number}>
            <bdi>{number}</bdi>
          </s>
        ))}
      </div>
      <p>
        <strong>{t(many ? 'dont-call-many' : 'dont-call')}</strong> {whose}
      </p>
    </div>
  );
}
