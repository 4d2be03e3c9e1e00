/**
 * Zones of the covered countries, from the IANA time zone database (`zone.tab`, and `backward`, since browsers still give
 * some old names). `America/*` is spelled out, as it holds more countries than two.
 */
const ZONES: Readonly<Record<string, string>> = {
  GB: 'Europe/London Europe/Belfast Europe/Jersey Europe/Guernsey Europe/Isle_of_Man GB GB-Eire',
  IE: 'Europe/Dublin Eire',
  DE: 'Europe/Berlin Europe/Busingen',
  AT: 'Europe/Vienna',
  CH: 'Europe/Zurich',
  FR: 'Europe/Paris',
  NL: 'Europe/Amsterdam',
  BE: 'Europe/Brussels',
  ES: 'Europe/Madrid Africa/Ceuta Atlantic/Canary',
  PT: 'Europe/Lisbon Atlantic/Azores Atlantic/Madeira Portugal',
  IT: 'Europe/Rome Europe/San_Marino Europe/Vatican',
  SE: 'Europe/Stockholm',
  NO: 'Europe/Oslo Arctic/Longyearbyen Atlantic/Jan_Mayen',
  DK: 'Europe/Copenhagen',
  FI: 'Europe/Helsinki Europe/Mariehamn',
  PL: 'Europe/Warsaw Poland',
  CZ: 'Europe/Prague',
  US: `America/New_York America/Detroit America/Kentucky/Louisville America/Louisville America/Kentucky/Monticello
    America/Indiana/Indianapolis America/Indianapolis America/Fort_Wayne America/Indiana/Vincennes
    America/Indiana/Winamac America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Vevay
    America/Indiana/Tell_City America/Indiana/Knox America/Chicago America/Menominee America/North_Dakota/Center
    America/North_Dakota/New_Salem America/North_Dakota/Beulah America/Denver America/Boise America/Phoenix
    America/Los_Angeles America/Anchorage America/Juneau America/Sitka America/Metlakatla America/Yakutat
    America/Nome America/Adak Pacific/Honolulu America/Puerto_Rico US/Eastern US/Central US/Mountain US/Pacific
    US/Alaska US/Hawaii US/Arizona US/Michigan EST5EDT CST6CDT MST7MDT PST8PDT`,
  CA: `America/St_Johns America/Halifax America/Glace_Bay America/Moncton America/Goose_Bay America/Toronto
    America/Montreal America/Thunder_Bay America/Nipigon America/Iqaluit America/Winnipeg America/Resolute
    America/Rankin_Inlet America/Rainy_River America/Regina America/Swift_Current America/Edmonton
    America/Cambridge_Bay America/Inuvik America/Yellowknife America/Dawson_Creek America/Fort_Nelson
    America/Whitehorse America/Dawson America/Vancouver America/Blanc-Sablon America/Atikokan America/Creston
    Canada/Eastern Canada/Central Canada/Mountain Canada/Pacific Canada/Atlantic Canada/Newfoundland`,
  MX: `America/Mexico_City America/Cancun America/Merida America/Monterrey America/Matamoros America/Chihuahua
    America/Ciudad_Juarez America/Ojinaga America/Mazatlan America/Bahia_Banderas America/Hermosillo
    America/Tijuana`,
  BR: `America/Noronha America/Belem America/Fortaleza America/Recife America/Araguaina America/Maceio America/Bahia
    America/Sao_Paulo America/Campo_Grande America/Cuiaba America/Santarem America/Porto_Velho America/Boa_Vista
    America/Manaus America/Eirunepe America/Rio_Branco Brazil/East`,
  JP: 'Asia/Tokyo Japan',
  KR: 'Asia/Seoul ROK',
  IN: 'Asia/Kolkata Asia/Calcutta',
  SG: 'Asia/Singapore Singapore',
  HK: 'Asia/Hong_Kong Hongkong',
  AU: `Australia/Sydney Australia/Melbourne Australia/Brisbane Australia/Adelaide Australia/Perth Australia/Hobart
    Australia/Darwin Australia/Broken_Hill Australia/Lindeman Australia/Eucla Australia/Lord_Howe
    Australia/Canberra Australia/ACT Australia/NSW Australia/Victoria Australia/Queensland Antarctica/Macquarie`,
  NZ: 'Pacific/Auckland Pacific/Chatham Antarctica/McMurdo NZ',
  ZA: 'Africa/Johannesburg',
};

const COUNTRY_OF_ZONE = new Map(
  Object.entries(ZONES).flatMap(([country, zones]) =>
    zones.split(/\s+/).map((zone) => [zone, country] as const),
  ),
);

/** The covered country of a zone, or undefined. */
export function countryOfZone(zone: string): string | undefined {
  return COUNTRY_OF_ZONE.get(zone);
}

/**
 * True for a zone that says nothing of where the person is: bare offsets, and Reykjavik, which Firefox gives everybody
 * who resists fingerprinting.
 */
export function isNowhere(zone: string): boolean {
  return /^(?:Etc\/|UTC$|GMT|UCT$|Zulu$|Universal$|[+-]\d)/.test(zone) || zone === 'Atlantic/Reykjavik';
}
