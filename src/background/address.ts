import { parse } from 'tldts';
import { BRANDS, isOwnHost } from '../detection/brands.ts';
import type { Evidence, Family, SignalId } from '../detection/evidence.ts';
import { WEIGHTS } from '../detection/weights.ts';
import { brandApedBy, brandInName } from './brand-in-name.ts';

/** Addresses of one's own machine, router and network (RFC 1918, RFC 3927, RFC 4193), as URLs write them. */
const OWN_NETWORK =
  /^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|\[::1\]$|\[f[cd]|\[fe80:)/;

/** What an address says, apart from evidence. */
export interface HostFacts {
  readonly host: string;
  /** Shared hosting suffix, where anybody may take a name ("web.core.windows.net"). */
  readonly hostingSuffix?: string;
  /** The brand whose own site this is. */
  readonly owner?: string;
}

/** Facts of a host by the public suffix list with its private section. @param host with or without a port */
export function hostFacts(host: string): HostFacts {
  const name = host.replace(/:\d+$/, '');
  const { publicSuffix, isPrivate } = parse(name, { allowPrivateDomains: true });
  const shared = SHARED_STORES.find((suffix) => name === suffix || name.endsWith(`.${suffix}`));
  const owner = shared ? undefined : BRANDS.find((brand) => isOwnHost(brand, name));
  const suffix = shared ?? (isPrivate && publicSuffix ? publicSuffix : undefined);
  return { host, ...(suffix ? { hostingSuffix: suffix } : {}), ...(owner ? { owner: owner.id } : {}) };
}

/** Shared stores that the public suffix list lacks or lists by region only. */
const SHARED_STORES = [
  'web.core.windows.net',
  'blob.core.windows.net',
  'azurewebsites.net',
  'azurestaticapps.net',
  'cloudapp.azure.com',
  'azurefd.net',
  'azureedge.net',
  'trafficmanager.net',
  'amazonaws.com',
  'cloudfront.net',
  'b-cdn.net',
  'ondigitalocean.app',
  'digitaloceanspaces.com',
  'googleapis.com',
  'appspot.com',
  'web.app',
  'firebaseapp.com',
  'sites.google.com',
  'pages.dev',
  'workers.dev',
  'r2.dev',
  'github.io',
  'gitlab.io',
  'netlify.app',
  'vercel.app',
  'herokuapp.com',
  'onrender.com',
  'glitch.me',
  'repl.co',
  'surge.sh',
];

/**
 * Evidence on the address of a top-level page.
 *
 * @param url absolute http(s) address; others give no evidence
 */
export function judgeAddress(url: string): Evidence[] {
  if (!/^https?:/.test(url)) return [];
  const { hostname, pathname } = new URL(url);
  const parsed = parse(hostname, { allowPrivateDomains: true });
  const facts = hostFacts(hostname);
  if (facts.owner) return [evidence('own-site', 'against', 1, facts.owner)];
  const found: Evidence[] = [];
  const plainIp = parsed.isIp === true;
  if (plainIp && !OWN_NETWORK.test(hostname)) found.push(evidence('raw-ip-host', 'address', 1, hostname));
  if (facts.hostingSuffix) found.push(evidence('shared-hosting', 'address', 1, facts.hostingSuffix));
  if (!plainIp) found.push(...judgeName(hostname, facts.hostingSuffix ?? parsed.publicSuffix ?? ''));
  if (isRandom(`${parsed.subdomain ?? ''}.${parsed.domainWithoutSuffix ?? ''}`) || isRandom(pathname)) {
    found.push(evidence('random-address', 'address', 1, hostname + pathname.slice(0, 60)));
  }
  return found;
}

function judgeName(hostname: string, suffix: string): Evidence[] {
  if (hostname === suffix) return [];
  const name = suffix && hostname.endsWith(`.${suffix}`) ? hostname.slice(0, -suffix.length - 1) : hostname;
  const named = brandInName(name);
  if (named) return [evidence('brand-in-host', 'address', 0.75, named)];
  const aped = brandApedBy(name);
  return aped ? [evidence('look-alike-host', 'address', 1, aped)] : [];
}

/**
 * A part of ten and more characters that changes between letters and digits three times, or of twelve and more with
 * hardly a vowel, as generators write. Names in another alphabet look so too in the form that hosts have (`xn--…`).
 */
function isRandom(text: string): boolean {
  return text
    .replace(/xn--[a-z0-9-]+/gi, '')
    .split(/[./_-]/)
    .some((part) => {
      if (part.length < 10) return false;
      const switches = part.match(/[a-z](?=\d)|\d(?=[a-z])/gi)?.length ?? 0;
      const vowels = part.match(/[aeiouy]/gi)?.length ?? 0;
      return switches >= 3 || (/^[a-z]{12,}$/i.test(part) && vowels / part.length < 0.18);
    });
}

function evidence(signal: SignalId, family: Family, strength: number, quote: string): Evidence {
  return { signal, family, weight: WEIGHTS[signal] * strength, quote: quote.slice(0, 120) };
}
