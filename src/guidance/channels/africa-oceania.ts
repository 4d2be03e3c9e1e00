import { COPIED, type CountryChannels, OFFICIAL } from '../channel.ts';

/** Africa and Oceania. */
export const AFRICA_OCEANIA: readonly CountryChannels[] = [
  {
    code: 'AU',
    languages: ['en'],
    channels: [
      {
        id: 'au-scamwatch',
        name: 'Scamwatch',
        what: 'consumer',
        url: 'https://portal.scamwatch.gov.au/report-a-scam/',
        source: 'https://portal.scamwatch.gov.au/report-a-scam/',
        ...OFFICIAL,
      },
      {
        id: 'au-reportcyber',
        name: 'ReportCyber',
        what: 'police',
        url: 'https://www.cyber.gov.au/report-and-recover/report',
        source: 'https://www.cyber.gov.au/report-and-recover/report',
        ...OFFICIAL,
      },
    ],
  },
  {
    code: 'NZ',
    languages: ['en', 'mi'],
    channels: [
      {
        id: 'nz-ncsc',
        name: 'NCSC',
        what: 'cyber',
        url: 'https://www.ncsc.govt.nz/report',
        phone: '0800 114 115',
        source: 'https://www.ncsc.govt.nz/report',
        ...COPIED,
      },
      {
        id: 'nz-netsafe',
        name: 'Netsafe',
        what: 'consumer',
        url: 'https://report.netsafe.org.nz',
        source: 'https://report.netsafe.org.nz',
        ...COPIED,
      },
      {
        id: 'nz-police',
        name: 'New Zealand Police',
        what: 'police',
        url: 'https://www.police.govt.nz/use-105',
        phone: '105',
        source: 'https://www.police.govt.nz/use-105',
        ...COPIED,
      },
    ],
  },
  {
    code: 'ZA',
    languages: ['en', 'af', 'zu'],
    channels: [
      {
        id: 'za-hub',
        name: 'Cybersecurity Hub',
        what: 'cyber',
        url: 'https://www.cybersecurityhub.gov.za',
        source: 'https://www.cybersecurityhub.gov.za',
        ...COPIED,
      },
    ],
  },
];
