import { parse } from 'tldts';
import { BRANDS, isOwnHost } from '../detection/brands.ts';
import type { Evidence, Family, SignalId } from '../detection/evidence.ts';
import { WEIGHTS } from '../detection/weights.ts';

/** Names that stand in hosts, with the brand they belong to. Short or everyday words are left out. */
const BRAND_NAMES: readonly (readonly [name: string, brand: string])[] = [
  ['microsoft', 'Microsoft'],
  ['windows', 'Microsoft'],
  ['defender', 'Microsoft'],
  ['office365', 'Microsoft'],
  ['outlook', 'Microsoft'],
  ['apple', 'Apple'],
  ['icloud', 'Apple'],
  ['google', 'Google'],
  ['mcafee', 'McAfee'],
  ['norton', 'Norton'],
  ['avast', 'Avast'],
  ['avira', 'Avira'],
  ['kaspersky', 'Kaspersky'],
  ['bitdefender', 'Bitdefender'],
  ['totalav', 'TotalAV'],
  ['malwarebytes', 'Malwarebytes'],
  ['facebook', 'Facebook'],
  ['amazon', 'Amazon'],
  ['paypal', 'PayPal'],
  ['geeksquad', 'Geek Squad'],
];
const LONG_ENOUGH_TO_MISTYPE = 6;
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
};

/** What an address says, apart from evidence. */
export interface HostFacts {
  readonly host: string;
  /** Shared hosting suffix, where anybody may take a name ("web.core.windows.net"). */
  readonly hostingSuffix?: string;
  /** The brand whose own site this is. */
  readonly owner?: string;
}

/** Facts of a host by the public suffix list with its private section. */
export function hostFacts(host: string): HostFacts {
  const { publicSuffix, isPrivate } = parse(host, { allowPrivateDomains: true });
  const shared = SHARED_STORES.find((suffix) => host === suffix || host.endsWith(`.${suffix}`));
  const owner = shared ? undefined : BRANDS.find((brand) => isOwnHost(brand, host));
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
  if (plainIp) found.push(evidence('raw-ip-host', 'address', 1, hostname));
  if (facts.hostingSuffix) found.push(evidence('shared-hosting', 'address', 1, facts.hostingSuffix));
  if (!plainIp) found.push(...judgeName(hostname, facts.hostingSuffix ?? parsed.publicSuffix ?? ''));
  if (isRandom(`${parsed.subdomain ?? ''}.${parsed.domainWithoutSuffix ?? ''}`) || isRandom(pathname)) {
    found.push(evidence('random-address', 'address', 1, hostname + pathname.slice(0, 60)));
  }
  return found;
}

function judgeName(hostname: string, suffix: string): Evidence[] {
  const name = suffix && hostname.endsWith(`.${suffix}`) ? hostname.slice(0, -suffix.length - 1) : hostname;
  const labels = name.split(/[.-]/).filter(Boolean);
  for (const [brandName, brand] of BRAND_NAMES) {
    if (labels.some((label) => label.includes(brandName)))
      return [evidence('brand-in-host', 'address', 0.75, brand)];
  }
  for (const [brandName, brand] of BRAND_NAMES) {
    if (brandName.length < LONG_ENOUGH_TO_MISTYPE) continue;
    if (labels.some((label) => isMistyped(label, brandName)))
      return [evidence('look-alike-host', 'address', 1, brand)];
  }
  return [];
}

/** True for digits in place of letters, "rn" for "m", and one letter too many, too few or other. */
function isMistyped(label: string, name: string): boolean {
  const plain = label
    .replace(/[0134578]/g, (digit) => LEET[digit] ?? digit)
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w');
  if (plain !== label && plain.includes(name)) return true;
  return label.length >= LONG_ENOUGH_TO_MISTYPE && differsByOne(plain, name);
}

function differsByOne(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1;
  return a.length - start - end <= 1 && b.length - start - end <= 1;
}

/** A label of twelve and more characters that mixes letters and digits, or holds hardly a vowel, as generators write. */
function isRandom(text: string): boolean {
  return text.split(/[./_-]/).some((part) => {
    if (part.length < 10) return false;
    const switches = part.match(/[a-z](?=\d)|\d(?=[a-z])/gi)?.length ?? 0;
    const vowels = part.match(/[aeiouy]/gi)?.length ?? 0;
    return switches >= 3 || (/^[a-z]{12,}$/i.test(part) && vowels / part.length < 0.18);
  });
}

function evidence(signal: SignalId, family: Family, strength: number, quote: string): Evidence {
  return { signal, family, weight: WEIGHTS[signal] * strength, quote: quote.slice(0, 120) };
}
