import type { CountryChannels } from '../../guidance/channel.ts';
import { channelsOf, countryName } from '../../guidance/channels.ts';
import { countryFor, guessCountry } from '../../guidance/country.ts';
import { type Translator, useText, useTexts } from '../i18n/texts.tsx';
import { useSettings } from '../settings-context.tsx';

/** The country whose channels are shown, and how we come to it. */
export interface ShownCountry {
  readonly country: CountryChannels;
  readonly name: string;
  readonly because: 'setting' | 'time-zone' | 'language' | 'nothing';
}

/** The country that is set, or a guess from clock and language. */
export function useCountry(): ShownCountry {
  const t = useText('guidance');
  const { language } = useTexts();
  const { settings } = useSettings();
  const { code, because } = countryFor(settings.country, navigator.languages, ownTimeZone());
  const country = channelsOf(code);
  return { country, because, name: nameOf(country, t, language) };
}

/** The guess, whatever is set: for the choice "guess it". */
export function guessedCountry(): CountryChannels {
  return channelsOf(guessCountry(navigator.languages, ownTimeZone()).code);
}

/** Name of a country in the interface's language. */
export function nameOf(country: CountryChannels, t: Translator<'guidance'>, language: string): string {
  return country.nameKey ? t(country.nameKey) : (countryName(country, language) ?? country.code);
}

function ownTimeZone(): string | undefined {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
