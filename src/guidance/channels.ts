import type { Channel, CountryChannels } from './channel.ts';
import { AFRICA_OCEANIA } from './channels/africa-oceania.ts';
import { AMERICAS } from './channels/americas.ts';
import { ASIA } from './channels/asia.ts';
import { BRITISH_ISLES } from './channels/british-isles.ts';
import { ELSEWHERE } from './channels/elsewhere.ts';
import { NORTHERN_EUROPE } from './channels/europe-north.ts';
import { SOUTHERN_EUROPE } from './channels/europe-south.ts';
import { WESTERN_EUROPE } from './channels/europe-west.ts';

/** Code of the entry for all countries that have none of their own. */
export const ELSEWHERE_CODE = 'ZZ';

/** Every country that is covered, with {@link ELSEWHERE_CODE} last. */
export const COUNTRIES: readonly CountryChannels[] = [
  ...BRITISH_ISLES,
  ...WESTERN_EUROPE,
  ...SOUTHERN_EUROPE,
  ...NORTHERN_EUROPE,
  ...AMERICAS,
  ...ASIA,
  ...AFRICA_OCEANIA,
  ...ELSEWHERE,
];

/**
 * The channels of a country.
 *
 * @param code ISO 3166 country with or without a part ('GB-SCT'). An unknown part falls back to its country, an unknown
 * country to everywhere else.
 */
export function channelsOf(code: string): CountryChannels {
  const [country] = code.split('-');
  const find = (wanted: string | undefined) => COUNTRIES.find((one) => one.code === wanted);
  return (find(code) ?? find(country) ?? find(ELSEWHERE_CODE)) as CountryChannels;
}

/** The channel with this id, wherever it is. */
export function channelById(id: string): Channel | undefined {
  return COUNTRIES.flatMap(({ channels }) => channels).find((channel) => channel.id === id);
}

/**
 * Name of a country in a language of the interface, or undefined where it has its own text (`nameKey`).
 *
 * @param language BCP 47
 */
export function countryName({ code, nameKey }: CountryChannels, language: string): string | undefined {
  if (nameKey) return undefined;
  return new Intl.DisplayNames([language], { type: 'region' }).of(code);
}
