import { isEmail, webAddress } from './addresses.ts';
import type { PictureData } from './picture.ts';
import type { ReportFacts } from './report-facts.ts';

/** One attribute before it has its id. */
export interface Draft {
  readonly type: string;
  readonly category: string;
  readonly value: string;
  readonly object_relation?: string;
  readonly to_ids?: boolean;
  readonly comment?: string;
  readonly data?: string;
}

const NETWORK = 'Network activity';

/** What object `phishing` says of a page. */
export function phishingDrafts(facts: ReportFacts, picture: PictureData | undefined): Draft[] {
  return [
    { object_relation: 'url', type: 'url', category: NETWORK, value: facts.url, to_ids: true },
    hostDraft('hostname', facts.url),
    ...facts.chain
      .filter(({ how }) => how === 'server-redirect' || how === 'client-redirect')
      .map(({ url }) => ({ object_relation: 'url-redirect', type: 'url', category: NETWORK, value: url })),
    ...facts.brands.map((brand) => ({
      object_relation: 'target',
      type: 'text',
      category: 'Other',
      value: brand,
    })),
    {
      object_relation: 'submission-time',
      type: 'datetime',
      category: 'Other',
      value: new Date(facts.at).toISOString(),
    },
    ...(picture
      ? [
          {
            object_relation: 'screenshot',
            type: 'attachment',
            category: 'External analysis',
            value: `page.${picture.mediaType.slice('image/'.length)}`,
            data: picture.base64,
          },
        ]
      : []),
  ];
}

/** What object `url` says of an address. */
export function urlDrafts(address: string): Draft[] {
  const url = new URL(address);
  const parts: Draft[] = [
    { object_relation: 'url', type: 'url', category: NETWORK, value: address, to_ids: true },
    { object_relation: 'scheme', type: 'text', category: 'Other', value: url.protocol.slice(0, -1) },
    hostDraft('host', address),
    { object_relation: 'port', type: 'port', category: NETWORK, value: url.port },
    { object_relation: 'resource_path', type: 'text', category: 'Other', value: url.pathname },
    { object_relation: 'query_string', type: 'text', category: 'Other', value: url.search.slice(1) },
    { object_relation: 'fragment', type: 'text', category: 'Other', value: url.hash.slice(1) },
  ];
  return parts.filter(({ value }) => value !== '');
}

/** A host that is an IP address has a relation and a type of its own. */
function hostDraft(relation: string, address: string): Draft {
  const { hostname } = new URL(address);
  const isIp = hostname.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(hostname);
  return {
    object_relation: isIp ? 'ip' : relation,
    type: isIp ? 'ip-dst' : 'hostname',
    category: NETWORK,
    value: hostname.replace(/^\[|\]$/g, ''),
  };
}

/** What object `phone-number` says of a number. @param e164 its international form */
export function numberDrafts(e164: string, shown: string, country: string | undefined): Draft[] {
  return [
    { object_relation: 'phone-number', type: 'phone-number', category: 'Person', value: e164, to_ids: true },
    ...(country
      ? [{ object_relation: 'country-code', type: 'text', category: 'Other', value: country }]
      : []),
    { object_relation: 'text', type: 'text', category: 'Other', value: `Shown as ${shown}` },
  ];
}

/** What has no object of its own. */
export function looseDrafts(facts: ReportFacts): Draft[] {
  const unread = [...facts.numbers, ...facts.callerNumbers].filter(({ e164 }) => !e164);
  const emails = [...facts.emails, ...facts.callerEmails];
  const text = (comment: string, values: readonly string[]): Draft[] =>
    values.map((value) => ({ type: 'text', category: 'Other', value, comment }));
  const drafts = [
    ...emails.filter(isEmail).map((value) => ({
      type: 'email',
      category: 'Social network',
      value,
      to_ids: true,
      comment: 'Given to people as a way to reach the scammers',
    })),
    ...text(
      'E-mail address as given',
      emails.filter((one) => !isEmail(one)),
    ),
    ...text(
      'Web page as given',
      facts.callerWebsites.filter((typed) => !webAddress(typed)),
    ),
    ...text('Name that a caller gave', facts.callerNames),
    ...text(
      'Phone number as shown',
      unread.map(({ shown }) => shown),
    ),
    ...text('Title of the page', facts.title ? [facts.title] : []),
    ...text(
      'Observed',
      facts.evidence.map(({ signal, quote }) => (quote ? `${signal}: ${quote}` : signal)),
    ),
    ...text('In the words of the person', facts.story ? [facts.story] : []),
  ];
  return [...new Map(drafts.map((draft) => [`${draft.type} ${draft.value}`, draft])).values()];
}
