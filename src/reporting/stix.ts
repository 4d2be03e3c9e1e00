import { isEmail, webAddress } from './addresses.ts';
import { isAbuse, type ReportFacts } from './report-facts.ts';
import { HANGUP_NAMESPACE, isUuid, uuidV5 } from './uuid.ts';

/** Namespace of the ids of observables (STIX 2.1, section 2.9). */
const OBSERVABLE_NAMESPACE = '00abedb4-aa42-466c-9c01-fed23315a9b7';
/** The TLP markings, whose ids and times the specification fixes (STIX 2.1, section 7.2.1.4). */
const TLP = {
  green: 'marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da',
  amber: 'marking-definition--f88d31f6-486f-44da-b317-01333bde0b82',
} as const;
export type StixObject = { readonly type: string; readonly id: string } & Readonly<Record<string, unknown>>;
export interface StixBundle {
  readonly type: 'bundle';
  readonly id: string;
  readonly objects: readonly StixObject[];
}

/**
 * Reports as a STIX 2.1 bundle. The same report gives the same ids, so that sending it again changes nothing at the
 * other end. Reports with the person's own words or name are TLP:AMBER, the others TLP:GREEN.
 *
 * @param reports those that {@link isAbuse}; others are left out
 */
export async function toStix(reports: readonly ReportFacts[]): Promise<StixBundle> {
  const objects = new Map<string, StixObject>();
  for (const facts of reports.filter(isAbuse)) {
    for (const object of await stixObjects(facts)) objects.set(object.id, object);
  }
  const name = [...objects.keys()].join(' ');
  return {
    type: 'bundle',
    id: `bundle--${await uuidV5(name, HANGUP_NAMESPACE)}`,
    objects: [...objects.values()],
  };
}

/** The objects of one report. Markings and observables recur in several reports under the same id. */
export async function stixObjects(facts: ReportFacts): Promise<StixObject[]> {
  const time = new Date(facts.at).toISOString();
  const tlp = facts.story || facts.reporter || facts.loss ? 'amber' : 'green';
  const own = async (type: string): Promise<string> =>
    `${type}--${type === 'note' && isUuid(facts.id) ? facts.id : await uuidV5(`${type} ${facts.id}`, HANGUP_NAMESPACE)}`;
  const reporter = facts.reporter?.name ?? facts.reporter?.email;
  const identityId = `identity--${await uuidV5(`identity ${reporter ?? ''}`, HANGUP_NAMESPACE)}`;
  const common = {
    spec_version: '2.1',
    created: time,
    modified: time,
    object_marking_refs: [TLP[tlp]],
  };
  const observables = await Promise.all(observed(facts).map(([type, value]) => observable(type, value)));
  const indicator: StixObject = {
    type: 'indicator',
    id: await own('indicator'),
    ...common,
    created_by_ref: identityId,
    name: `Tech support scam on ${facts.host}`,
    description: facts.title ?? 'Tech support scam page',
    indicator_types: ['malicious-activity'],
    pattern: `[url:value = '${facts.url.replace(/[\\']/g, '\\$&')}']`,
    pattern_type: 'stix',
    pattern_version: '2.1',
    valid_from: time,
  };
  const note: StixObject = {
    type: 'note',
    id: await own('note'),
    ...common,
    created_by_ref: identityId,
    abstract: 'What was seen and reported',
    content: noteText(facts),
    object_refs: [indicator.id, ...observables.map(({ id }) => id)],
  };
  const identity: StixObject = {
    type: 'identity',
    id: identityId,
    ...common,
    // An identity is the same in every report, and so mustn't change with each.
    created: '2026-11-01T00:00:00.000Z',
    modified: '2026-11-01T00:00:00.000Z',
    name: reporter ?? 'Somebody who uses Hangup',
    identity_class: 'individual',
  };
  return [marking(tlp), identity, ...observables, indicator, note];
}

function marking(tlp: keyof typeof TLP): StixObject {
  return {
    type: 'marking-definition',
    spec_version: '2.1',
    id: TLP[tlp],
    created: '2017-01-20T00:00:00.000Z',
    definition_type: 'tlp',
    name: `TLP:${tlp.toUpperCase()}`,
    definition: { tlp },
  };
}

/** What there is an object for. What people typed that is no address stands in the note alone. */
function observed(facts: ReportFacts): [type: string, value: string][] {
  const urls = [facts.url, ...facts.callerWebsites.flatMap((typed) => webAddress(typed) ?? [])];
  const emails = [...facts.emails, ...facts.callerEmails].filter(isEmail);
  const all: [string, string][] = [
    ...urls.map((url): [string, string] => ['url', url]),
    ...urls.map((url): [string, string] => {
      const { hostname } = new URL(url);
      return [hostType(hostname), hostname.replace(/^\[|\]$/g, '')];
    }),
    ...emails.map((email): [string, string] => ['email-addr', email]),
  ];
  return [...new Map(all.map((one) => [one.join(' '), one])).values()];
}

function hostType(host: string): string {
  if (host.startsWith('[')) return 'ipv6-addr';
  return /^\d+(?:\.\d+){3}$/.test(host) ? 'ipv4-addr' : 'domain-name';
}

/** Its id comes from its value in canonical JSON (RFC 8785), which for one plain string is what `stringify` gives. */
async function observable(type: string, value: string): Promise<StixObject> {
  const id = `${type}--${await uuidV5(JSON.stringify({ value }), OBSERVABLE_NAMESPACE)}`;
  return { type, spec_version: '2.1', id, value };
}

/** What STIX has no field for: phone numbers, names, and what the page did. In English, which analysts read. */
function noteText(facts: ReportFacts): string {
  const number = ({ shown, e164 }: ReportFacts['numbers'][number]): string =>
    e164 ? `${e164} (shown as ${shown})` : shown;
  const lines: [string, readonly string[]][] = [
    ['Phone numbers on the page', facts.numbers.map(number)],
    ['Phone numbers of the callers', facts.callerNumbers.map(number)],
    ['Names that the callers gave', facts.callerNames],
    ['Web pages that the callers gave', facts.callerWebsites],
    ['E-mail addresses that the callers gave', facts.callerEmails],
    ['Brands worn', facts.brands],
    ['Observed', facts.evidence.map(({ signal, quote }) => (quote ? `${signal}: ${quote}` : signal))],
    ['Reached through', facts.chain.map(({ how, url }) => `${how}: ${url}`)],
    ['Remote access', facts.remoteAccess === undefined ? [] : [facts.remoteAccess ? 'yes' : 'no']],
    ['Lost', facts.loss ? [`${facts.loss.amount.toFixed(2)} ${facts.loss.currency ?? ''}`.trim()] : []],
    ['Paid by', facts.payments],
    ['In the words of the person', facts.story ? [facts.story] : []],
  ];
  const text = lines
    .filter(([, values]) => values.length > 0)
    .map(([label, values]) => `${label}: ${values.join('; ')}`);
  return text.join('\n') || 'No details.';
}
