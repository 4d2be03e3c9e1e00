import { COPIED, type CountryChannels, OFFICIAL } from '../channel.ts';

/** Asia. */
export const ASIA: readonly CountryChannels[] = [
  {
    code: 'JP',
    languages: ['ja'],
    channels: [
      {
        id: 'jp-ipa',
        name: 'IPA 情報セキュリティ安心相談窓口',
        what: 'cyber',
        url: 'https://www.ipa.go.jp/security/anshin/about.html',
        phone: '03-5978-7509',
        email: 'anshin@ipa.go.jp',
        source: 'https://www.ipa.go.jp/security/anshin/about.html',
        ...COPIED,
      },
      {
        id: 'jp-188',
        name: '消費者ホットライン',
        what: 'consumer',
        phone: '188',
        source: 'https://www.caa.go.jp',
        ...COPIED,
      },
      {
        id: 'jp-police',
        name: '警察庁 サイバー事案に関する相談窓口',
        what: 'police',
        url: 'https://www.npa.go.jp/bureau/cyber/soudan.html',
        source: 'https://www.npa.go.jp/bureau/cyber/soudan.html',
        ...COPIED,
      },
    ],
  },
  {
    code: 'KR',
    languages: ['ko'],
    channels: [
      {
        id: 'kr-counterscam',
        name: '전기통신금융사기 통합대응단',
        what: 'police',
        url: 'https://www.counterscam112.go.kr',
        phone: '1394',
        source: 'https://www.counterscam112.go.kr',
        ...COPIED,
      },
      {
        id: 'kr-ecrm',
        name: '사이버범죄 신고시스템(ECRM)',
        what: 'police',
        url: 'https://ecrm.police.go.kr',
        phone: '182',
        source: 'https://ecrm.police.go.kr',
        ...COPIED,
      },
    ],
  },
  {
    code: 'IN',
    languages: ['en', 'hi'],
    channels: [
      {
        id: 'in-cybercrime',
        name: 'National Cyber Crime Reporting Portal',
        what: 'police',
        url: 'https://cybercrime.gov.in',
        phone: '1930',
        source: 'https://cybercrime.gov.in',
        ...OFFICIAL,
      },
      {
        id: 'in-sanchar-saathi',
        name: 'Sanchar Saathi (Chakshu)',
        what: 'website',
        url: 'https://sancharsaathi.gov.in',
        note: 'note-number-report',
        source: 'https://sancharsaathi.gov.in',
        ...OFFICIAL,
      },
    ],
  },
  {
    code: 'SG',
    languages: ['en', 'zh', 'ms', 'ta'],
    channels: [
      {
        id: 'sg-scamshield',
        name: 'ScamShield',
        what: 'police',
        url: 'https://www.scamshield.gov.sg',
        phone: '1799',
        source: 'https://www.scamshield.gov.sg',
        ...OFFICIAL,
      },
    ],
  },
  {
    code: 'HK',
    languages: ['zh-HK', 'en'],
    channels: [
      {
        id: 'hk-adcc',
        name: 'Anti-Scam Helpline 防騙易',
        what: 'police',
        url: 'https://www.adcc.gov.hk',
        phone: '18222',
        source: 'https://www.adcc.gov.hk',
        ...COPIED,
      },
    ],
  },
];
