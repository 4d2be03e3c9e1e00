/**
 * What the MISP core format (misp-standard.org, draft misp-standard-core) asks of an event, and what three object
 * templates hold: written for this project from those texts. `public-schemas.test.ts` holds the objects to the published
 * templates as well.
 */
const uuid = { type: 'string', format: 'uuid' };
const seconds = { type: 'string', pattern: '^\\d+$' };
const text = { type: 'string', minLength: 1 };

/** Which categories a type may stand in (core format, section "type"); those used only. */
const CATEGORIES: Record<string, string[]> = {
  url: ['Network activity', 'Payload delivery', 'External analysis'],
  hostname: ['Network activity', 'Payload delivery', 'External analysis'],
  'ip-dst': ['Network activity', 'Payload delivery', 'External analysis'],
  port: ['Network activity', 'Other'],
  text: ['Other', 'Person', 'Network activity'],
  datetime: ['Other'],
  attachment: ['External analysis'],
  'phone-number': ['Person', 'Financial fraud', 'Other'],
  email: ['Social network', 'Person', 'Network activity'],
};

const attribute = (extra: Record<string, unknown> = {}) => ({
  type: 'object',
  required: [
    'uuid',
    'type',
    'category',
    'value',
    'to_ids',
    'distribution',
    'timestamp',
    ...Object.keys(extra),
  ],
  additionalProperties: false,
  properties: {
    uuid,
    type: { enum: Object.keys(CATEGORIES) },
    category: text,
    value: text,
    to_ids: { type: 'boolean' },
    disable_correlation: { type: 'boolean' },
    distribution: { enum: ['0', '1', '2', '3', '4', '5'] },
    timestamp: seconds,
    comment: { type: 'string' },
    data: { type: 'string', pattern: '^[A-Za-z0-9+/]+={0,2}$' },
    ...extra,
  },
  oneOf: Object.entries(CATEGORIES).map(([type, categories]) => ({
    properties: { type: { const: type }, category: { enum: categories } },
  })),
});

/** A template's relations with the type of each. */
const template = (
  name: string,
  id: string,
  version: string,
  required: string[],
  relations: Record<string, string>,
) => ({
  if: { properties: { name: { const: name } } },
  // biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema
  then: {
    properties: {
      template_uuid: { const: id },
      template_version: { const: version },
      Attribute: {
        type: 'array',
        allOf: required.map((relation) => ({
          contains: { properties: { object_relation: { const: relation } } },
        })),
        items: {
          oneOf: Object.entries(relations).map(([relation, type]) => ({
            properties: { object_relation: { const: relation }, type: { const: type } },
          })),
        },
      },
    },
  },
});

export const MISP_SCHEMA = {
  type: 'object',
  required: ['Event'],
  additionalProperties: false,
  properties: {
    Event: {
      type: 'object',
      required: [
        'uuid',
        'info',
        'date',
        'threat_level_id',
        'analysis',
        'distribution',
        'published',
        'timestamp',
      ],
      additionalProperties: false,
      properties: {
        uuid,
        date: { type: 'string', format: 'date' },
        info: text,
        threat_level_id: { enum: ['1', '2', '3', '4'] },
        analysis: { enum: ['0', '1', '2'] },
        distribution: { enum: ['0', '1', '2', '3', '4'] },
        published: { type: 'boolean' },
        timestamp: seconds,
        Tag: {
          type: 'array',
          items: {
            type: 'object',
            required: ['name'],
            additionalProperties: false,
            properties: { name: text },
          },
        },
        Attribute: { type: 'array', uniqueItems: true, items: attribute() },
        Object: {
          type: 'array',
          items: {
            type: 'object',
            required: [
              'uuid',
              'name',
              'meta-category',
              'template_uuid',
              'template_version',
              'timestamp',
              'Attribute',
            ],
            additionalProperties: false,
            properties: {
              uuid,
              name: { enum: ['url', 'phishing', 'phone-number'] },
              'meta-category': { enum: ['network', 'mobile'] },
              description: text,
              template_uuid: uuid,
              template_version: { type: 'string', pattern: '^\\d+$' },
              timestamp: seconds,
              distribution: { enum: ['0', '1', '2', '3', '4', '5'] },
              comment: { type: 'string' },
              Attribute: { type: 'array', minItems: 1, items: attribute({ object_relation: text }) },
            },
            allOf: [
              template('url', '60efb77b-40b5-4c46-871b-ed1ed999fce5', '10', ['url'], {
                url: 'url',
                scheme: 'text',
                host: 'hostname',
                ip: 'ip-dst',
                port: 'port',
                resource_path: 'text',
                query_string: 'text',
                fragment: 'text',
              }),
              template('phishing', '2dad6f9d-d425-4217-8fda-0b0a2d815307', '7', ['url'], {
                url: 'url',
                'url-redirect': 'url',
                hostname: 'hostname',
                ip: 'ip-dst',
                target: 'text',
                'submission-time': 'datetime',
                screenshot: 'attachment',
              }),
              template('phone-number', 'c4b5a67c-63d2-11ec-90d6-0242ac120003', '1', ['phone-number'], {
                'phone-number': 'phone-number',
                'country-code': 'text',
                text: 'text',
              }),
            ],
          },
        },
      },
    },
  },
};
