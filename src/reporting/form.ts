import * as v from 'valibot';

/** Ways of paying that callers ask for: the words of XARF 4.2 `payment_methods`. */
export const PAYMENT_METHODS = [
  'credit_card',
  'bank_transfer',
  'gift_cards',
  'cryptocurrency',
  'wire_transfer',
  'paypal',
  'western_union',
  'moneygram',
  'cashapp',
  'venmo',
  'other',
] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];
export const REMOTE_ACCESS = ['unknown', 'no', 'yes'] as const;

const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const lines = v.pipe(v.array(text(500)), v.maxLength(50));

/** What the person adds to a report, and what they decided about it. Stored in `ReportRecord.form` as it is typed. */
export const reportFormSchema = v.object({
  /** What happened, in their own words. */
  story: text(20_000),
  /** What the callers gave. */
  callerNumbers: lines,
  callerEmails: lines,
  callerWebsites: lines,
  callerNames: lines,
  /** What was lost; an amount without a currency (ISO 4217) is kept as typed and exported in words only. */
  lossAmount: v.union([v.literal(''), v.pipe(v.string(), v.regex(/^\d{1,12}(?:\.\d{1,2})?$/))]),
  lossCurrency: v.union([v.literal(''), v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))]),
  payments: v.pipe(v.array(v.picklist(PAYMENT_METHODS)), v.maxLength(PAYMENT_METHODS.length)),
  remoteAccess: v.picklist(REMOTE_ACCESS),
  /** Who reports. Both may stay empty; abuse desks want an address to answer to. */
  reporterName: text(200),
  reporterEmail: text(254),
  /** The picture leaves the machine only where the person said so. */
  includePicture: v.boolean(),
  /** Ids of fields that the person struck out. */
  struck: v.pipe(v.array(text(100)), v.maxLength(100)),
  /** Ids of masked parts that the person put back. */
  putBack: v.pipe(v.array(text(400)), v.maxLength(500)),
});
export type ReportForm = v.InferOutput<typeof reportFormSchema>;

export const EMPTY_FORM: ReportForm = {
  story: '',
  callerNumbers: [],
  callerEmails: [],
  callerWebsites: [],
  callerNames: [],
  lossAmount: '',
  lossCurrency: '',
  payments: [],
  remoteAccess: 'unknown',
  reporterName: '',
  reporterEmail: '',
  includePicture: false,
  struck: [],
  putBack: [],
};

/** Reads a stored form. Never throws: a damaged field falls back to empty, so a draft costs at most that field. */
export function parseForm(stored: Readonly<Record<string, unknown>>): ReportForm {
  const form: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(reportFormSchema.entries)) {
    const result = v.safeParse(schema, stored[field]);
    form[field] = result.success ? result.output : EMPTY_FORM[field as keyof ReportForm];
  }
  return form as ReportForm;
}
