/**
 * What STIX 2.1 (OASIS standard, 10 June 2021) asks of the objects that Hangup writes: written for this project from the
 * text of the standard, stricter where that leaves things free. `public-schemas.test.ts` holds the bundles to the schemas
 * that OASIS publishes as well.
 */
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const idOf = (type: string) => ({ type: 'string', pattern: `^${type}--${UUID}$` });
const anyId = idOf('[a-z][a-z0-9-]+[a-z0-9]');
const time = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$' };
const text = { type: 'string', minLength: 1 };
const markings = { type: 'array', minItems: 1, items: idOf('marking-definition') };

const object = (type: string, required: string[], properties: Record<string, unknown>) => ({
  if: { properties: { type: { const: type } } },
  // biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema
  then: {
    type: 'object',
    required: ['type', 'id', 'spec_version', ...required],
    additionalProperties: false,
    properties: { type: { const: type }, id: idOf(type), spec_version: { const: '2.1' }, ...properties },
  },
});
const domainObject = (type: string, required: string[], properties: Record<string, unknown>) =>
  object(type, ['created', 'modified', ...required], {
    created: time,
    modified: time,
    created_by_ref: idOf('identity'),
    object_marking_refs: markings,
    ...properties,
  });
/** Ids of observables are UUIDs of version 5 (section 2.9). */
const observable = (type: string, value: unknown) =>
  object(type, ['value'], { id: { type: 'string', pattern: `^${type}--[0-9a-f-]{14}5` }, value });

const TYPES = {
  identity: domainObject('identity', ['name'], { name: text, identity_class: { enum: ['individual'] } }),
  indicator: domainObject('indicator', ['pattern', 'pattern_type', 'valid_from'], {
    name: text,
    description: text,
    indicator_types: { type: 'array', minItems: 1, items: { const: 'malicious-activity' } },
    pattern: { type: 'string', pattern: "^\\[url:value = '(?:[^'\\\\]|\\\\['\\\\])+'\\]$" },
    pattern_type: { const: 'stix' },
    pattern_version: { const: '2.1' },
    valid_from: time,
  }),
  note: domainObject('note', ['content', 'object_refs'], {
    abstract: text,
    content: text,
    object_refs: { type: 'array', minItems: 1, items: anyId },
  }),
  url: observable('url', { type: 'string', format: 'uri' }),
  'domain-name': observable('domain-name', { type: 'string', format: 'hostname' }),
  'ipv4-addr': observable('ipv4-addr', { type: 'string', format: 'ipv4' }),
  'ipv6-addr': observable('ipv6-addr', { type: 'string', format: 'ipv6' }),
  'email-addr': observable('email-addr', { type: 'string', format: 'email' }),
  'marking-definition': object('marking-definition', ['created', 'definition_type', 'definition'], {
    created: { const: '2017-01-20T00:00:00.000Z' },
    name: { enum: ['TLP:GREEN', 'TLP:AMBER'] },
    definition_type: { const: 'tlp' },
    definition: {
      type: 'object',
      required: ['tlp'],
      additionalProperties: false,
      properties: { tlp: { enum: ['green', 'amber'] } },
    },
  }),
};

export const STIX_SCHEMA = {
  type: 'object',
  required: ['type', 'id', 'objects'],
  additionalProperties: false,
  properties: {
    type: { const: 'bundle' },
    id: idOf('bundle'),
    objects: {
      type: 'array',
      minItems: 1,
      items: { properties: { type: { enum: Object.keys(TYPES) } }, allOf: Object.values(TYPES) },
    },
  },
};
