import * as v from 'valibot';

/** Interface languages that are shipped; others fall back to English. */
export const UI_LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'pt-BR', 'nl', 'sv', 'pl', 'ja'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];
export const SENSITIVITIES = ['calm', 'standard', 'strict'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];
/** Days that blocked pages are kept; 0 is for ever. */
export const RETENTIONS = [30, 90, 365, 0] as const;

const shortText = (limit: number) => v.pipe(v.string(), v.trim(), v.maxLength(limit));

/** What the person (or, later, a policy) has set. Every field has a default, so a damaged one costs only itself. */
export const settingsSchema = v.object({
  version: v.literal(1),
  sensitivity: v.picklist(SENSITIVITIES),
  /** Exact hosts that are never interrupted. */
  allowedHosts: v.pipe(v.array(v.object({ host: shortText(253), since: v.number() })), v.maxLength(5000)),
  retentionDays: v.picklist(RETENTIONS),
  trustedPerson: v.object({ name: shortText(80), number: shortText(40) }),
  /** ISO 3166 country, with a region where channels differ ('GB-SCT'), or 'auto': guessed from language and time zone. */
  country: v.pipe(v.string(), v.regex(/^(?:auto|[A-Z]{2}(?:-[A-Z]{3})?)$/)),
  language: v.picklist(['auto', ...UI_LANGUAGES]),
  /** Take a small picture of the page that is interrupted. Stays on this machine. */
  keepPictures: v.boolean(),
  /** Keep blocked pages of private windows. */
  keepPrivate: v.boolean(),
  /** HTTPS address of one's own organisation to which reports may be sent, or ''. */
  reportEndpoint: v.union([
    v.literal(''),
    v.pipe(v.string(), v.url(), v.startsWith('https://'), v.maxLength(2000)),
  ]),
  textSize: v.picklist(['normal', 'large', 'huge']),
  highContrast: v.boolean(),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  sensitivity: 'standard',
  allowedHosts: [],
  retentionDays: 365,
  trustedPerson: { name: '', number: '' },
  country: 'auto',
  language: 'auto',
  keepPictures: true,
  keepPrivate: false,
  reportEndpoint: '',
  textSize: 'normal',
  highContrast: false,
};
