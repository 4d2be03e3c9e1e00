import type { EvidenceMessage } from '../messaging/messages.ts';
import { wait } from '../platform/wait.ts';
import { listPages } from '../storage/blocked-pages.ts';

/** Milliseconds that the history may hold the warning up: without it the warning only lacks its reasons. */
const PATIENCE = 150;
/** A page that is met again was mostly met lately. */
const LATEST = 100;

/**
 * What was found on a page when it was interrupted before, so that the warning can say why although the page never ran
 * this time.
 *
 * @param url the exact address
 * @returns `undefined` where the history doesn't know it, or doesn't answer in time
 */
export async function recall(url: string): Promise<EvidenceMessage | undefined> {
  const pages = await Promise.race([listPages({ limit: LATEST }).catch(() => []), wait(PATIENCE)]);
  const page = pages?.find((one) => one.url === url && one.evidence.length > 0);
  if (!page) return undefined;
  return {
    type: 'evidence',
    evidence: page.evidence,
    numbers: page.numbers.map(({ shown }) => shown),
    emails: page.emails,
    brands: page.brands,
    title: page.title,
    ...(page.language ? { language: page.language } : {}),
    kind: page.kind,
    level: 'scam',
  };
}
