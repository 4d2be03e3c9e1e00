import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { SeenNumber } from '../storage/blocked-page.ts';

/**
 * Countries in which a language's scam pages ask to be called, the likeliest first. Numbers without a country code are
 * tried in this order. For English that is America first, since most kits show its toll-free numbers.
 */
const COUNTRIES: Readonly<Record<string, readonly CountryCode[]>> = {
  en: ['US', 'GB', 'AU', 'NZ', 'IE', 'IN', 'ZA'],
  de: ['DE', 'AT', 'CH'],
  fr: ['FR', 'BE', 'CH', 'CA'],
  es: ['ES', 'MX'],
  it: ['IT', 'CH'],
  pt: ['BR', 'PT'],
  nl: ['NL', 'BE'],
  sv: ['SE', 'FI'],
  no: ['NO'],
  nb: ['NO'],
  da: ['DK'],
  fi: ['FI'],
  pl: ['PL'],
  cs: ['CZ'],
  ja: ['JP'],
  ko: ['KR'],
  zh: ['HK', 'CN', 'TW'],
  hi: ['IN'],
};

/** Toll-free numbers of North America, which kits show in every language and often without a plus sign. */
const NORTH_AMERICAN_TOLL_FREE = /^1?8(?:00|33|44|55|66|77|88)[2-9]\d{6}$/;

/** One digit over and over: a place that the kit fills in, or a number made up for an example. */
const PLACEHOLDER = /^(\d)\1+$/;

/** What is known of the page or the person, to read a number without a country code by. */
export interface PhoneHints {
  /** Language of the page, BCP 47. A region in it counts first. */
  readonly language?: string | undefined;
  /** ISO 3166 country of the person; a region after it ('GB-SCT') is ignored. */
  readonly country?: string | undefined;
}

/**
 * Reads a number as shown.
 *
 * @param shown the number as the page or the caller gave it
 * @returns the number with its E.164 form and country where it makes sense somewhere, else as shown only
 */
export function readNumber(shown: string, hints: PhoneHints = {}): SeenNumber {
  // Kits write "+1 888-555-0123 (toll free)" and full-width digits; the library reads what is left.
  const tidy = shown.normalize('NFKC').trim();
  let possible: SeenNumber | undefined;
  for (const country of candidates(tidy, hints)) {
    const parsed = parsePhoneNumberFromString(tidy, country);
    if (!parsed?.isPossible() || PLACEHOLDER.test(parsed.nationalNumber)) continue;
    const seen: SeenNumber = {
      shown,
      e164: parsed.number,
      ...(parsed.country ? { country: parsed.country } : {}),
    };
    // A page that says its country and writes the number as people there do is believed before other countries'
    // plans, which change faster than the library.
    if (parsed.isValid() || (tidy.startsWith('0') && country === saidCountry(hints))) return seen;
    possible ??= seen;
  }
  return possible ?? { shown };
}

/**
 * Reads the numbers of a page.
 *
 * @param numbers as shown
 * @param language of the page, BCP 47
 * @param country of the person, ISO 3166
 */
export function findNumbersWithCountry(
  numbers: readonly string[],
  language?: string,
  country?: string,
): SeenNumber[] {
  return numbers.map((shown) => readNumber(shown, { language, country }));
}

/** The country in the page's language tag ('en-GB'). */
function saidCountry({ language }: PhoneHints): string | undefined {
  const [, ...subtags] = (language ?? '').split('-');
  return subtags.find((subtag) => /^[A-Z]{2}$/i.test(subtag))?.toUpperCase();
}

/** `undefined` stands for a number with its own country code. */
function candidates(tidy: string, hints: PhoneHints): (CountryCode | undefined)[] {
  if (tidy.startsWith('+')) return [undefined];
  const [plain = ''] = (hints.language ?? '').split('-');
  const person = hints.country?.slice(0, 2);
  const found = [
    ...(NORTH_AMERICAN_TOLL_FREE.test(tidy.replace(/\D/g, '')) ? ['US'] : []),
    saidCountry(hints),
    ...(COUNTRIES[plain.toLowerCase()] ?? []),
    person,
    'US',
    'GB',
  ].filter((one): one is CountryCode => one !== undefined && isSupportedCountry(one));
  return [...new Set(found)];
}
