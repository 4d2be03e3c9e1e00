import { COPIED, type CountryChannels, OFFICIAL } from '../channel.ts';

/** Western Europe. */
export const WESTERN_EUROPE: readonly CountryChannels[] = [
  {
    code: 'DE',
    languages: ['de'],
    channels: [
      {
        id: 'de-onlinewache',
        name: 'Onlinewachen der Polizei',
        what: 'police',
        url: 'https://portal.onlinewache.polizei.de',
        source: 'https://portal.onlinewache.polizei.de',
        ...COPIED,
      },
      {
        id: 'de-bsi',
        name: 'BSI Service-Center',
        what: 'cyber',
        url: 'https://www.bsi.bund.de',
        phone: '0800 274 1000',
        source: 'https://www.bsi.bund.de',
        ...COPIED,
      },
      {
        id: 'de-verbraucherzentrale',
        name: 'Verbraucherzentrale',
        what: 'consumer',
        url: 'https://www.verbraucherzentrale.de',
        source: 'https://www.verbraucherzentrale.de',
        ...COPIED,
      },
    ],
  },
  {
    code: 'AT',
    languages: ['de'],
    channels: [
      {
        id: 'at-watchlist',
        name: 'Watchlist Internet',
        what: 'consumer',
        url: 'https://www.watchlist-internet.at/meldeformular/',
        source: 'https://www.watchlist-internet.at/meldeformular/',
        ...COPIED,
      },
      {
        id: 'at-bk',
        name: 'Bundeskriminalamt: Meldestelle Cybercrime',
        what: 'police',
        email: 'against-cybercrime@bmi.gv.at',
        source: 'https://www.bundeskriminalamt.at',
        ...COPIED,
      },
    ],
  },
  {
    code: 'CH',
    languages: ['de', 'fr', 'it'],
    channels: [
      {
        id: 'ch-bacs',
        name: 'BACS / OFCS / UFCS',
        what: 'cyber',
        url: 'https://www.report.ncsc.admin.ch',
        source: 'https://www.report.ncsc.admin.ch',
        ...COPIED,
      },
    ],
  },
  {
    code: 'FR',
    languages: ['fr'],
    channels: [
      {
        id: 'fr-17cyber',
        name: '17Cyber',
        what: 'police',
        url: 'https://17cyber.gouv.fr',
        source: 'https://17cyber.gouv.fr',
        ...OFFICIAL,
      },
      {
        id: 'fr-pharos',
        name: 'PHAROS',
        what: 'website',
        url: 'https://www.internet-signalement.gouv.fr',
        source: 'https://www.internet-signalement.gouv.fr',
        ...OFFICIAL,
      },
      {
        id: 'fr-info-escroqueries',
        name: 'Info Escroqueries',
        what: 'police',
        phone: '0 805 805 817',
        source: 'https://www.internet-signalement.gouv.fr',
        ...OFFICIAL,
      },
      {
        id: 'fr-signalconso',
        name: 'SignalConso',
        what: 'consumer',
        url: 'https://signal.conso.gouv.fr',
        source: 'https://signal.conso.gouv.fr',
        ...OFFICIAL,
      },
    ],
  },
  {
    code: 'NL',
    languages: ['nl'],
    channels: [
      {
        id: 'nl-fraudehelpdesk',
        name: 'Fraudehelpdesk',
        what: 'consumer',
        url: 'https://www.fraudehelpdesk.nl',
        source: 'https://www.fraudehelpdesk.nl',
        ...COPIED,
      },
    ],
  },
  {
    code: 'BE',
    languages: ['nl', 'fr', 'de'],
    channels: [
      {
        id: 'be-safeonweb',
        name: 'Safeonweb',
        what: 'cyber',
        url: 'https://safeonweb.be',
        email: 'suspicious@safeonweb.be',
        source: 'https://safeonweb.be',
        ...COPIED,
      },
      {
        id: 'be-police',
        name: 'Politie / Police / Polizei',
        what: 'police',
        url: 'https://www.police.be',
        note: 'note-local-police',
        source: 'https://www.police.be',
        ...COPIED,
      },
    ],
  },
];
