import { COUNTRIES, ELSEWHERE_CODE } from './channels.ts';
import { countryOfZone, isNowhere } from './time-zones.ts';

/** A guess of the person's country, and what it was made from, so that it can be shown and changed. */
export interface CountryGuess {
  /** Code of an entry of {@link COUNTRIES}. */
  readonly code: string;
  readonly because: 'time-zone' | 'language' | 'nothing';
}

/**
 * Guesses the country that the person is in. The time zone says where the machine is and counts first; the language says
 * less (many people outside America use American English). Scotland can't be told from England, and is a choice.
 *
 * @param languages the browser's languages, BCP 47, the preferred first (`navigator.languages`)
 * @param timeZone IANA zone of the machine (`Intl.DateTimeFormat().resolvedOptions().timeZone`)
 */
export function guessCountry(languages: readonly string[], timeZone: string | undefined): CountryGuess {
  if (timeZone && !isNowhere(timeZone)) {
    // A zone of a country that isn't covered: the person is elsewhere, whatever the language.
    return { code: countryOfZone(timeZone) ?? ELSEWHERE_CODE, because: 'time-zone' };
  }
  // A language that says its country counts before one whose likeliest country is only that.
  for (const regionOf of [saidRegion, likelyRegion]) {
    for (const language of languages) {
      const region = regionOf(language);
      if (region) return { code: isCovered(region) ? region : ELSEWHERE_CODE, because: 'language' };
    }
  }
  return { code: ELSEWHERE_CODE, because: 'nothing' };
}

const isCovered = (code: string): boolean => COUNTRIES.some((one) => one.code === code);
const saidRegion = (language: string): string | undefined => locale(language)?.region;
const likelyRegion = (language: string): string | undefined => locale(language)?.maximize().region;

function locale(language: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(language);
  } catch {
    return undefined;
  }
}

/**
 * The country whose channels are shown: the one set, or the guess.
 *
 * @param setting `country` of the settings: a code or 'auto'
 */
export function countryFor(
  setting: string,
  languages: readonly string[],
  timeZone: string | undefined,
): CountryGuess | { readonly code: string; readonly because: 'setting' } {
  return setting === 'auto' ? guessCountry(languages, timeZone) : { code: setting, because: 'setting' };
}
