import { browser } from '../platform/browser.ts';

const KEY = 'knownPages';
/** Scam pages move on within days; a month covers restored sessions and bookmarks. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;
const MOST_KNOWN = 500;

/** Exact addresses of pages that were interrupted, with the time until which they are remembered. */
type Known = Record<string, number>;

async function load(): Promise<Known> {
  const stored = (await browser.storage.local.get(KEY).catch(() => ({}))) as Record<string, unknown>;
  return (stored[KEY] as Known | undefined) ?? {};
}

/** The address without its fragment, under which a page is remembered. */
function keyOf(url: string): string {
  return url.split('#')[0] as string;
}

/** Remembers an interrupted page by its exact address. */
export async function remember(url: string, now: number): Promise<void> {
  const known = await load();
  known[keyOf(url)] = now + KEPT_FOR;
  const fresh = Object.entries(known)
    .filter(([, until]) => until > now)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_KNOWN);
  await browser.storage.local.set({ [KEY]: Object.fromEntries(fresh) }).catch(() => undefined);
}

/** True where this exact address was interrupted within the last 30 days. */
export async function isKnown(url: string, now: number): Promise<boolean> {
  const until = (await load())[keyOf(url)];
  return until !== undefined && until > now;
}

/** Forgets every known page of a host, since the person allowed it. */
export async function forgetHost(host: string): Promise<void> {
  const known = await load();
  const kept = Object.entries(known).filter(([url]) => new URL(url).host !== host);
  await browser.storage.local.set({ [KEY]: Object.fromEntries(kept) }).catch(() => undefined);
}
