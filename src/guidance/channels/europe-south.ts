import { COPIED, type CountryChannels, OFFICIAL } from '../channel.ts';

/** Southern Europe. */
export const SOUTHERN_EUROPE: readonly CountryChannels[] = [
  {
    code: 'ES',
    languages: ['es', 'ca', 'eu', 'gl'],
    channels: [
      {
        id: 'es-incibe',
        name: 'INCIBE',
        what: 'cyber',
        url: 'https://www.incibe.es/linea-de-ayuda-en-ciberseguridad',
        phone: '017',
        whatsapp: '900 116 117',
        source: 'https://www.incibe.es/linea-de-ayuda-en-ciberseguridad',
        ...OFFICIAL,
      },
    ],
  },
  {
    code: 'PT',
    languages: ['pt-PT'],
    channels: [
      {
        id: 'pt-queixa',
        name: 'Sistema de Queixa Eletrónica',
        what: 'police',
        url: 'https://queixaselectronicas.mai.gov.pt',
        source: 'https://queixaselectronicas.mai.gov.pt',
        ...COPIED,
      },
    ],
  },
  {
    code: 'IT',
    languages: ['it'],
    channels: [
      {
        id: 'it-polizia-postale',
        name: 'Commissariato di P.S. online',
        what: 'police',
        url: 'https://www.commissariatodips.it/segnalazioni/segnala-online/',
        source: 'https://www.commissariatodips.it/segnalazioni/segnala-online/',
        ...COPIED,
      },
    ],
  },
];
