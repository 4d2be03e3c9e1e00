import { useText } from '../i18n/texts.tsx';

/** What to say of the numbers: don't call, and whose they are not. */
export function useNumberAdvice(count: number, brand: string | undefined): readonly string[] {
  const t = useText('warning');
  if (count === 0) return [t('no-number')];
  const many = count > 1;
  return [
    t(many ? 'dont-call-many' : 'dont-call'),
    brand
      ? t(many ? 'not-theirs-many' : 'not-theirs', { brand })
      : t(many ? 'scammers-number-many' : 'scammers-number'),
  ];
}

interface NumberBlockProps {
  readonly numbers: readonly string[];
  readonly advice: readonly string[];
}

/** The number that the page wants called: never a link, struck out, with whose it is not. */
export function NumberBlock({ numbers, advice: [command, ...rest] }: NumberBlockProps) {
  return (
    <div class="numbers">
      {numbers.length > 0 && (
        <p class="number-list">
          {numbers.map((number) => (
            <s key={number}>
              <bdi>{number}</bdi>
            </s>
          ))}
        </p>
      )}
      <p>
        <strong>{command}</strong> {rest.join(' ')}
      </p>
    </div>
  );
}
