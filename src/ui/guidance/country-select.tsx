import { COUNTRIES, ELSEWHERE_CODE } from '../../guidance/channels.ts';
import { useText, useTexts } from '../i18n/texts.tsx';
import type { Save } from '../parts/use-change.ts';
import { useSettings } from '../settings-context.tsx';
import { guessedCountry, nameOf } from './use-country.ts';

/** The choice of country: a guess first, then all in the order of the language, and "another" last. */
export function CountrySelect({ id, save }: { id: string; save: Save }) {
  const t = useText('guidance');
  const common = useText('common');
  const { language } = useTexts();
  const { settings, locked } = useSettings();
  const order = new Intl.Collator(language);
  const named = COUNTRIES.map((country) => ({ code: country.code, name: nameOf(country, t, language) })).sort(
    (a, b) =>
      Number(a.code === ELSEWHERE_CODE) - Number(b.code === ELSEWHERE_CODE) || order.compare(a.name, b.name),
  );
  return (
    <select
      id={id}
      class="select"
      aria-label={t('country')}
      disabled={locked.has('country')}
      value={settings.country}
      onChange={({ currentTarget: { value } }) => void save({ country: value })}
    >
      <option value="auto">
        {common('country-auto', { country: nameOf(guessedCountry(), t, language) })}
      </option>
      {named.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
