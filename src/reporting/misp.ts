import { webAddress } from './addresses.ts';
import { type Draft, looseDrafts, numberDrafts, phishingDrafts, urlDrafts } from './misp-attributes.ts';
import { pictureData } from './picture.ts';
import type { ReportFacts } from './report-facts.ts';
import { HANGUP_NAMESPACE, isUuid, uuidV5 } from './uuid.ts';

export interface MispAttribute {
  readonly uuid: string;
  readonly type: string;
  readonly category: string;
  readonly value: string;
  readonly to_ids: boolean;
  readonly disable_correlation: boolean;
  readonly distribution: '5';
  readonly timestamp: string;
  readonly comment: string;
  readonly object_relation?: string;
  /** Base64, for attachments. */
  readonly data?: string;
}

export interface MispObject {
  readonly uuid: string;
  readonly name: string;
  readonly 'meta-category': string;
  readonly description: string;
  readonly template_uuid: string;
  readonly template_version: string;
  readonly timestamp: string;
  readonly distribution: '5';
  readonly comment: string;
  readonly Attribute: readonly MispAttribute[];
}

/** An event by misp-standard.org "MISP core format". Distribution 0 is "your organisation only": they decide further. */
export interface MispEvent {
  readonly Event: {
    readonly uuid: string;
    readonly date: string;
    readonly info: string;
    readonly threat_level_id: '2';
    readonly analysis: '0';
    readonly distribution: '0';
    readonly published: false;
    readonly timestamp: string;
    readonly Tag: readonly { readonly name: string }[];
    readonly Attribute: readonly MispAttribute[];
    readonly Object: readonly MispObject[];
  };
}

/** Templates of MISP/misp-objects, by what they are told apart by. */
const TEMPLATES = {
  url: {
    'meta-category': 'network',
    description: 'Address of the page',
    template_uuid: '60efb77b-40b5-4c46-871b-ed1ed999fce5',
    template_version: '10',
  },
  'phone-number': {
    'meta-category': 'mobile',
    description: 'Number that people are told to call',
    template_uuid: 'c4b5a67c-63d2-11ec-90d6-0242ac120003',
    template_version: '1',
  },
  phishing: {
    'meta-category': 'network',
    description: 'Tech support scam page',
    template_uuid: '2dad6f9d-d425-4217-8fda-0b0a2d815307',
    template_version: '7',
  },
} as const;

/**
 * A report as a MISP event. The same report gives the same ids, so that importing it twice makes one event.
 *
 * @param facts of a page for which `isAbuse` says yes
 */
export async function toMisp(facts: ReportFacts): Promise<MispEvent> {
  const timestamp = String(Math.floor(facts.at / 1000));
  const id = (name: string): Promise<string> => uuidV5(`misp ${facts.id} ${name}`, HANGUP_NAMESPACE);
  const finish = async (place: string, draft: Draft): Promise<MispAttribute> => ({
    to_ids: false,
    comment: '',
    ...draft,
    uuid: await id(`${place} ${draft.object_relation ?? draft.type} ${draft.value}`),
    disable_correlation: false,
    distribution: '5',
    timestamp,
  });
  const object = async (
    name: keyof typeof TEMPLATES,
    place: string,
    drafts: Draft[],
  ): Promise<MispObject> => ({
    uuid: await id(place),
    name,
    ...TEMPLATES[name],
    timestamp,
    distribution: '5',
    comment: '',
    Attribute: await Promise.all(drafts.map((draft) => finish(place, draft))),
  });
  const personal = facts.story || facts.reporter || facts.loss;
  const numbers = [...facts.numbers, ...facts.callerNumbers];
  return {
    Event: {
      uuid: isUuid(facts.id) ? facts.id : await id('event'),
      date: new Date(facts.at).toISOString().slice(0, 10),
      info: `Tech support scam on ${facts.host}`,
      threat_level_id: '2',
      analysis: '0',
      distribution: '0',
      published: false,
      timestamp,
      Tag: [{ name: personal ? 'tlp:amber' : 'tlp:green' }, { name: 'rsit:fraud="masquerade"' }],
      Attribute: await Promise.all(looseDrafts(facts).map((draft) => finish('event', draft))),
      Object: await Promise.all([
        object('phishing', 'phishing', phishingDrafts(facts, pictureData(facts.picture))),
        ...[facts.url, ...facts.callerWebsites.flatMap((typed) => webAddress(typed) ?? [])].map((url, at) =>
          object('url', `url ${at}`, urlDrafts(url)),
        ),
        ...numbers.flatMap(({ e164, shown, country }, at) =>
          e164 ? [object('phone-number', `number ${at}`, numberDrafts(e164, shown, country))] : [],
        ),
      ]),
    },
  };
}
