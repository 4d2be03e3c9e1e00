/**
 * What XARF 4.2 asks of a report of category `content`, type `fraud`: written for this project from the specification at
 * xarf.org (core, content base, content fraud), stricter than it where the specification leaves fields free: nothing
 * unknown may be sent. `public-schemas.test.ts` holds the reports to the published schemas as well.
 */
const text = { type: 'string' } as const;
const contact = {
  type: 'object',
  required: ['org', 'contact', 'domain'],
  additionalProperties: false,
  properties: {
    org: { type: 'string', minLength: 1, maxLength: 200 },
    contact: { type: 'string', format: 'email' },
    domain: { type: 'string', format: 'hostname' },
  },
} as const;

export const XARF_SCHEMA = {
  type: 'object',
  required: [
    'xarf_version',
    'report_id',
    'timestamp',
    'reporter',
    'sender',
    'source_identifier',
    'category',
    'type',
    'url',
    'fraud_type',
  ],
  additionalProperties: false,
  properties: {
    xarf_version: { type: 'string', pattern: '^4\\.2\\.\\d+$' },
    report_id: { type: 'string', format: 'uuid' },
    timestamp: { type: 'string', format: 'date-time' },
    reporter: contact,
    sender: contact,
    source_identifier: { type: 'string', minLength: 1 },
    source_port: { type: 'integer', minimum: 1, maximum: 65535 },
    category: { const: 'content' },
    type: { const: 'fraud' },
    evidence_source: text,
    evidence: {
      type: 'array',
      maxItems: 50,
      items: {
        type: 'object',
        required: ['content_type', 'payload'],
        additionalProperties: false,
        properties: {
          content_type: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$' },
          description: { type: 'string', maxLength: 500 },
          payload: { type: 'string', pattern: '^[A-Za-z0-9+/]+={0,2}$' },
          size: { type: 'integer', minimum: 0, maximum: 5242880 },
        },
      },
    },
    tags: {
      type: 'array',
      maxItems: 20,
      items: { type: 'string', pattern: '^[a-z0-9][a-z0-9_+-]*:[a-z0-9][a-z0-9_+-]*$' },
    },
    description: { type: 'string', maxLength: 1000 },
    url: { type: 'string', format: 'uri' },
    domain: { type: 'string', pattern: '^([a-z0-9]+(-[a-z0-9]+)*\\.)+[a-z]{2,}$' },
    verified_at: { type: 'string', format: 'date-time' },
    verification_method: {
      enum: ['manual', 'automated_crawler', 'user_report', 'honeypot', 'threat_intelligence'],
    },
    attack_vector: { const: 'fraud' },
    target_brand: text,
    hosting_provider: text,
    fraud_type: { const: 'tech_support' },
    claimed_entity: text,
    payment_methods: {
      type: 'array',
      items: {
        enum: [
          'credit_card',
          'bank_transfer',
          'cryptocurrency',
          'gift_cards',
          'wire_transfer',
          'paypal',
          'western_union',
          'moneygram',
          'cashapp',
          'venmo',
          'other',
        ],
      },
    },
    loss_amount: {
      type: 'object',
      additionalProperties: false,
      properties: {
        currency: { type: 'string', pattern: '^[A-Z]{3}$' },
        amount: { type: 'number', minimum: 0 },
      },
    },
  },
};
