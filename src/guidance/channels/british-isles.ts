import { COPIED, type CountryChannels, OFFICIAL } from '../channel.ts';

/** United Kingdom and Ireland. */
export const BRITISH_ISLES: readonly CountryChannels[] = [
  {
    code: 'GB',
    nameKey: 'region-gb',
    languages: ['en'],
    bankNumber: '159',
    channels: [
      {
        id: 'gb-report-fraud',
        name: 'Report Fraud',
        what: 'police',
        url: 'https://www.reportfraud.police.uk',
        phone: '0300 123 2040',
        note: 'note-report-fraud',
        source: 'https://www.reportfraud.police.uk',
        ...OFFICIAL,
      },
      {
        id: 'gb-ncsc-website',
        name: 'NCSC: report a scam website',
        what: 'website',
        url: 'https://www.ncsc.gov.uk/section/about-this-website/report-scam-website',
        source: 'https://www.ncsc.gov.uk/section/about-this-website/report-scam-website',
        ...OFFICIAL,
      },
      {
        id: 'gb-ncsc-mail',
        name: 'NCSC: suspicious e-mails and texts',
        what: 'cyber',
        email: 'report@phishing.gov.uk',
        sms: '7726',
        note: 'note-forward',
        source: 'https://www.ncsc.gov.uk/collection/phishing-scams',
        ...OFFICIAL,
      },
    ],
  },
  {
    code: 'GB-SCT',
    nameKey: 'region-gb-sct',
    languages: ['en'],
    bankNumber: '159',
    channels: [
      {
        id: 'gb-sct-police',
        name: 'Police Scotland',
        what: 'police',
        url: 'https://www.scotland.police.uk/contact-us/',
        phone: '101',
        source: 'https://www.scotland.police.uk/contact-us/',
        ...OFFICIAL,
      },
      {
        id: 'gb-sct-ncsc-website',
        name: 'NCSC: report a scam website',
        what: 'website',
        url: 'https://www.ncsc.gov.uk/section/about-this-website/report-scam-website',
        source: 'https://www.ncsc.gov.uk/section/about-this-website/report-scam-website',
        ...OFFICIAL,
      },
      {
        id: 'gb-sct-ncsc-mail',
        name: 'NCSC: suspicious e-mails and texts',
        what: 'cyber',
        email: 'report@phishing.gov.uk',
        sms: '7726',
        note: 'note-forward',
        source: 'https://www.ncsc.gov.uk/collection/phishing-scams',
        ...OFFICIAL,
      },
    ],
  },
  {
    code: 'IE',
    languages: ['en', 'ga'],
    channels: [
      {
        id: 'ie-garda',
        name: 'An Garda Síochána',
        what: 'police',
        url: 'https://www.garda.ie/en/contact-us/',
        note: 'note-local-police',
        source: 'https://www.garda.ie/en/contact-us/',
        ...COPIED,
      },
      {
        id: 'ie-fraudsmart',
        name: 'FraudSMART',
        what: 'consumer',
        url: 'https://www.fraudsmart.ie',
        source: 'https://www.fraudsmart.ie',
        ...COPIED,
      },
    ],
  },
];
