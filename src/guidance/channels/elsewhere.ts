import { type CountryChannels, OFFICIAL } from '../channel.ts';

/** Everywhere else. */
export const ELSEWHERE: readonly CountryChannels[] = [
  {
    code: 'ZZ',
    nameKey: 'region-elsewhere',
    languages: ['en'],
    channels: [
      {
        id: 'zz-econsumer',
        name: 'econsumer.gov',
        what: 'consumer',
        url: 'https://econsumer.gov',
        note: 'note-elsewhere',
        source: 'https://econsumer.gov',
        ...OFFICIAL,
      },
    ],
  },
];
