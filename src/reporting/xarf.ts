import { abuseDeskOf } from './abuse-desks.ts';
import { isEmail } from './addresses.ts';
import { base64Size, pictureData, textAsBase64 } from './picture.ts';
import { isAbuse, type ReportFacts } from './report-facts.ts';
import { HANGUP_NAMESPACE, isUuid, uuidV5 } from './uuid.ts';

/** Who the abuse desk can answer. XARF asks for all three. */
export interface XarfContact {
  readonly org: string;
  readonly contact: string;
  readonly domain: string;
}

/** A report by XARF 4.2, category `content`, type `fraud` (xarf.org, schema `content-fraud`). */
export interface XarfReport {
  readonly xarf_version: '4.2.0';
  readonly report_id: string;
  readonly timestamp: string;
  readonly reporter: XarfContact;
  readonly sender: XarfContact;
  readonly source_identifier: string;
  readonly source_port?: number;
  readonly category: 'content';
  readonly type: 'fraud';
  readonly evidence_source: 'user_report';
  readonly evidence: readonly { content_type: string; description: string; payload: string; size: number }[];
  readonly tags: readonly string[];
  readonly description: string;
  readonly url: string;
  readonly domain?: string;
  readonly verified_at: string;
  readonly verification_method: 'user_report';
  readonly attack_vector: 'fraud';
  readonly target_brand?: string;
  readonly hosting_provider?: string;
  readonly fraud_type: 'tech_support';
  readonly claimed_entity?: string;
  readonly payment_methods?: readonly string[];
  readonly loss_amount?: { currency?: string; amount: number };
}

const DOMAIN = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,}$/;
const DESCRIPTION_LIMIT = 1000;
const EVIDENCE_LIMIT = 5 * 1024 * 1024;

/** True where a report can go to an abuse desk: it is of a bad page, and somebody can be answered. */
export function canBeXarf(facts: ReportFacts): boolean {
  return isAbuse(facts) && isEmail(facts.reporter?.email ?? '');
}

/**
 * A report for a hosting provider's abuse desk.
 *
 * @param text the report in words, as evidence
 * @throws RangeError where {@link canBeXarf} says no
 */
export async function toXarf(facts: ReportFacts, text: string): Promise<XarfReport> {
  const email = facts.reporter?.email;
  if (!email || !canBeXarf(facts)) throw new RangeError('XARF needs a bad page and an e-mail address');
  const contact = {
    org: (facts.reporter?.name ?? 'Private person').slice(0, 200),
    contact: email,
    domain: email.slice(email.lastIndexOf('@') + 1),
  };
  const { hostname, port } = new URL(facts.url);
  const brand = facts.brands[0];
  const provider = abuseDeskOf(hostname)?.provider;
  const time = new Date(facts.at).toISOString();
  const domain = hostname.toLowerCase();
  return {
    xarf_version: '4.2.0',
    report_id: isUuid(facts.id) ? facts.id : await uuidV5(facts.id, HANGUP_NAMESPACE),
    timestamp: time,
    reporter: contact,
    sender: contact,
    source_identifier: hostname.replace(/^\[|\]$/g, ''),
    ...(port ? { source_port: Number(port) } : {}),
    category: 'content',
    type: 'fraud',
    evidence_source: 'user_report',
    evidence: evidence(facts, text),
    tags: ['fraud:tech-support', ...(facts.scamKind ? [`page:${facts.scamKind}`] : [])],
    description: summary(facts),
    url: facts.url,
    ...(DOMAIN.test(domain) ? { domain } : {}),
    verified_at: time,
    verification_method: 'user_report',
    attack_vector: 'fraud',
    ...(brand ? { target_brand: brand, claimed_entity: brand } : {}),
    ...(provider ? { hosting_provider: provider } : {}),
    fraud_type: 'tech_support',
    ...(facts.payments.length > 0 ? { payment_methods: facts.payments } : {}),
    ...(facts.loss ? { loss_amount: facts.loss } : {}),
  };
}

function evidence(facts: ReportFacts, text: string): XarfReport['evidence'] {
  const words = textAsBase64(text);
  const picture = pictureData(facts.picture);
  const items = [
    {
      content_type: 'text/plain',
      description: 'The report in words',
      payload: words,
      size: base64Size(words),
    },
  ];
  if (picture)
    items.push({
      content_type: picture.mediaType,
      description: 'Picture of the page',
      payload: picture.base64,
      size: base64Size(picture.base64),
    });
  return items.filter(({ size }) => size <= EVIDENCE_LIMIT);
}

/** In English, which abuse desks read. */
function summary({ brands, numbers, evidence: found }: ReportFacts): string {
  const parts = [
    `Tech support scam page${brands.length > 0 ? ` that pretends to be ${brands.join(', ')}` : ''}.`,
    ...(numbers.length > 0
      ? [`It asks people to call ${numbers.map(({ shown, e164 }) => e164 ?? shown).join(', ')}.`]
      : []),
    ...(found.length > 0 ? [`Observed: ${found.map(({ signal }) => signal).join(', ')}.`] : []),
  ];
  return parts.join(' ').slice(0, DESCRIPTION_LIMIT);
}
