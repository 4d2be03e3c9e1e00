import { COPIED } from '../guidance/channel.ts';

/** Where a hosting provider takes reports of bad pages on its shared hosts. */
export interface AbuseDesk {
  readonly provider: string;
  /** Shared suffixes that it stands behind. */
  readonly suffixes: readonly string[];
  readonly url?: `https://${string}`;
  readonly email?: string;
  readonly source: `https://${string}`;
  readonly checked: `${number}-${number}-${number}`;
  readonly confidence?: 'third-party';
}

const desk = (
  provider: string,
  suffixes: readonly string[],
  reach: { readonly url?: `https://${string}`; readonly email?: string },
  source: `https://${string}`,
): AbuseDesk => ({ provider, suffixes, ...reach, source, ...COPIED });

const MICROSOFT = 'https://msrc.microsoft.com/report/abuse';
const AWS = 'https://support.aws.amazon.com/#/contacts/report-abuse';
const GOOGLE = 'https://support.google.com/code/contact/cloud_platform_report';
const CLOUDFLARE = 'https://abuse.cloudflare.com';
const DIGITAL_OCEAN = 'https://www.digitalocean.com/company/contact/abuse';
const GITHUB = 'https://github.com/contact/report-abuse';

/** The hosts that scam pages stand on most (tactics.md), by provider. */
export const ABUSE_DESKS: readonly AbuseDesk[] = [
  desk(
    'Microsoft Azure',
    [
      'web.core.windows.net',
      'blob.core.windows.net',
      'azurewebsites.net',
      'azurestaticapps.net',
      'cloudapp.azure.com',
      'azurefd.net',
      'azureedge.net',
      'trafficmanager.net',
    ],
    { url: MICROSOFT },
    MICROSOFT,
  ),
  desk(
    'Amazon Web Services',
    ['amazonaws.com', 'cloudfront.net'],
    { url: AWS, email: 'abuse@amazonaws.com' },
    AWS,
  ),
  desk(
    'Google',
    ['googleapis.com', 'appspot.com', 'web.app', 'firebaseapp.com', 'sites.google.com'],
    { url: GOOGLE },
    GOOGLE,
  ),
  desk('Cloudflare', ['pages.dev', 'workers.dev', 'r2.dev'], { url: CLOUDFLARE }, CLOUDFLARE),
  desk(
    'DigitalOcean',
    ['ondigitalocean.app', 'digitaloceanspaces.com'],
    { url: DIGITAL_OCEAN },
    DIGITAL_OCEAN,
  ),
  desk('GitHub', ['github.io'], { url: GITHUB }, GITHUB),
  desk('GitLab', ['gitlab.io'], { email: 'abuse@gitlab.com' }, 'https://about.gitlab.com/handbook/security/'),
  desk(
    'Netlify',
    ['netlify.app'],
    { email: 'fraud@netlify.com' },
    'https://www.netlify.com/legal/terms-of-use/',
  ),
  desk('Vercel', ['vercel.app'], { url: 'https://vercel.com/abuse' }, 'https://vercel.com/abuse'),
  desk('Bunny', ['b-cdn.net'], { email: 'abuse@bunny.net' }, 'https://bunny.net/acceptable-use/'),
  desk('Heroku', ['herokuapp.com'], { email: 'abuse@heroku.com' }, 'https://www.heroku.com/policy/aup'),
  desk('Render', ['onrender.com'], { email: 'abuse@render.com' }, 'https://render.com/acceptable-use'),
];

/**
 * The abuse desk of a page's hosting provider, where it is known.
 *
 * @param host host of the page, without port
 */
export function abuseDeskOf(host: string): AbuseDesk | undefined {
  return ABUSE_DESKS.find(({ suffixes }) =>
    suffixes.some((suffix) => host === suffix || host.endsWith(`.${suffix}`)),
  );
}
