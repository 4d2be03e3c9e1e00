import { useState } from 'preact/hooks';
import { useText } from '../i18n/texts.tsx';
import { useChange } from '../parts/use-change.ts';
import { CountrySelect } from './country-select.tsx';
import { useCountry } from './use-country.ts';

/** Says whose numbers are shown and why, and lets the person change it with one click. */
export function CountryLine({ id }: { id: string }) {
  const t = useText('guidance');
  const { name, because } = useCountry();
  const [open, setOpen] = useState(false);
  const [save] = useChange();
  return (
    <div class="country-line">
      <p class="soft">
        {because === 'time-zone' || because === 'language'
          ? t(`country-guessed-${because}`, { country: name })
          : `${t('country')}: ${name}`}{' '}
        {!open && (
          <button type="button" class="link" onClick={() => setOpen(true)}>
            {t('country-change')}
          </button>
        )}
      </p>
      {open && <CountrySelect id={id} save={save} />}
    </div>
  );
}
