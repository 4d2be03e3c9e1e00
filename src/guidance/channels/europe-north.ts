import { COPIED, type CountryChannels } from '../channel.ts';

/** Northern and Central Europe. */
export const NORTHERN_EUROPE: readonly CountryChannels[] = [
  {
    code: 'SE',
    languages: ['sv'],
    channels: [
      {
        id: 'se-polisen',
        name: 'Polisen',
        what: 'police',
        url: 'https://polisen.se/utsatt-for-brott/polisanmalan/',
        phone: '114 14',
        source: 'https://polisen.se/utsatt-for-brott/polisanmalan/',
        ...COPIED,
      },
    ],
  },
  {
    code: 'NO',
    languages: ['nb', 'no', 'nn'],
    channels: [
      {
        id: 'no-politiet',
        name: 'Politiet',
        what: 'police',
        url: 'https://www.politiet.no',
        phone: '02800',
        source: 'https://www.politiet.no',
        ...COPIED,
      },
    ],
  },
  {
    code: 'DK',
    languages: ['da'],
    channels: [
      {
        id: 'dk-politi',
        name: 'Politi',
        what: 'police',
        url: 'https://politi.dk/anmeld-kriminalitet',
        source: 'https://politi.dk/anmeld-kriminalitet',
        ...COPIED,
      },
      {
        id: 'dk-hotline',
        name: 'Cyberhotline',
        what: 'cyber',
        url: 'https://www.sikkerdigital.dk',
        phone: '33 37 00 37',
        source: 'https://www.sikkerdigital.dk',
        ...COPIED,
      },
    ],
  },
  {
    code: 'FI',
    languages: ['fi', 'sv'],
    channels: [
      {
        id: 'fi-poliisi',
        name: 'Poliisi',
        what: 'police',
        url: 'https://poliisi.fi',
        source: 'https://poliisi.fi',
        ...COPIED,
      },
      {
        id: 'fi-kyber',
        name: 'Kyberturvallisuuskeskus',
        what: 'cyber',
        url: 'https://www.kyberturvallisuuskeskus.fi',
        source: 'https://www.kyberturvallisuuskeskus.fi',
        ...COPIED,
      },
    ],
  },
  {
    code: 'PL',
    languages: ['pl'],
    channels: [
      {
        id: 'pl-cert',
        name: 'CERT Polska',
        what: 'cyber',
        url: 'https://incydent.cert.pl',
        sms: '8080',
        note: 'note-forward',
        source: 'https://incydent.cert.pl',
        ...COPIED,
      },
    ],
  },
  {
    code: 'CZ',
    languages: ['cs'],
    channels: [
      {
        id: 'cz-policie',
        name: 'Policie České republiky',
        what: 'police',
        url: 'https://policie.gov.cz',
        phone: '158',
        source: 'https://policie.gov.cz',
        ...COPIED,
      },
    ],
  },
];
