import { COPIED, type CountryChannels, OFFICIAL } from '../channel.ts';

/** The Americas. */
export const AMERICAS: readonly CountryChannels[] = [
  {
    code: 'US',
    languages: ['en', 'es'],
    channels: [
      {
        id: 'us-ftc',
        name: 'FTC ReportFraud',
        what: 'consumer',
        url: 'https://reportfraud.ftc.gov',
        source: 'https://reportfraud.ftc.gov',
        ...OFFICIAL,
      },
      {
        id: 'us-ic3',
        name: 'FBI Internet Crime Complaint Center (IC3)',
        what: 'police',
        url: 'https://www.ic3.gov',
        source: 'https://www.ic3.gov',
        ...OFFICIAL,
      },
    ],
  },
  {
    code: 'CA',
    languages: ['en', 'fr'],
    channels: [
      {
        id: 'ca-report',
        name: 'Report Cybercrime and Fraud',
        what: 'police',
        url: 'https://reportcyberandfraud.canada.ca',
        phone: '1-888-495-8501',
        source: 'https://reportcyberandfraud.canada.ca',
        ...OFFICIAL,
      },
      {
        id: 'ca-signaler',
        name: 'Signaler la cybercriminalité et la fraude',
        what: 'police',
        url: 'https://signalercyberetfraude.canada.ca',
        phone: '1-888-495-8501',
        source: 'https://signalercyberetfraude.canada.ca',
        ...OFFICIAL,
      },
    ],
  },
  {
    code: 'MX',
    languages: ['es'],
    channels: [
      {
        id: 'mx-088',
        name: 'Guardia Nacional',
        what: 'police',
        phone: '088',
        source: 'https://www.gob.mx/guardianacional',
        ...OFFICIAL,
      },
    ],
  },
  {
    code: 'BR',
    languages: ['pt-BR'],
    channels: [
      {
        id: 'br-boletim',
        name: 'Delegacia Virtual',
        what: 'police',
        url: 'https://delegaciavirtual.sinesp.gov.br',
        note: 'note-state-police',
        source: 'https://delegaciavirtual.sinesp.gov.br',
        ...COPIED,
      },
      {
        id: 'br-cert',
        name: 'CERT.br',
        what: 'cyber',
        url: 'https://www.cert.br',
        email: 'cert@cert.br',
        source: 'https://www.cert.br',
        ...COPIED,
      },
    ],
  },
];
