import * as v from 'valibot';
import { FAMILIES, QUOTE_LIMIT, SCAM_KINDS, SIGNALS } from '../detection/evidence.ts';
import { ACTIONS, type BlockedPage, type ReportRecord } from './blocked-page.ts';

/** What a backup file says that it is. */
export const BACKUP_FORMAT = 'hangup-backup';
export const BACKUP_VERSION = 1;

/** The whole history, or a part of it, as it stands in a JSON file. */
export interface Backup {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: typeof BACKUP_VERSION;
  /** ISO 8601. */
  readonly exportedAt: string;
  readonly entries: readonly HistoryEntry[];
}

/** One event with all that belongs to it. */
export interface HistoryEntry {
  readonly page: BlockedPage;
  /** data: URL. */
  readonly picture?: string;
  readonly reports: readonly ReportRecord[];
}

const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
/** Milliseconds since the epoch that a Date can hold. */
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const few = <T extends v.GenericSchema>(item: T, most: number) => v.pipe(v.array(item), v.maxLength(most));

/** Only pictures that the extension itself takes: an SVG could hold more than a picture. */
const picture = v.pipe(
  v.string(),
  v.maxLength(20_000_000),
  v.regex(/^data:image\/(?:jpeg|png|webp);base64,[A-Za-z0-9+/]+={0,2}$/),
);

const HOWS = [
  'opener',
  'link',
  'typed',
  'server-redirect',
  'client-redirect',
  'form',
  'reload',
  'restore',
  'other',
] as const;
const STEPS = [
  'page-opened',
  'first-evidence',
  'judged',
  'interrupted',
  'warning-shown',
  'old-tab-removed',
  ...ACTIONS,
] as const;

const pageSchema = v.strictObject({
  id,
  at: time,
  timeZone: text(100),
  url: text(100_000),
  host: text(300),
  hostingSuffix: v.exactOptional(text(300)),
  title: text(10_000),
  kind: v.picklist(SCAM_KINDS),
  language: v.exactOptional(text(100)),
  brands: few(text(100), 100),
  numbers: few(
    v.strictObject({
      shown: text(200),
      e164: v.exactOptional(v.pipe(v.string(), v.regex(/^\+\d{4,20}$/))),
      country: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z0-9]{2,3}$/))),
    }),
    200,
  ),
  emails: few(text(400), 200),
  score: v.pipe(v.number(), v.finite()),
  evidence: few(
    v.strictObject({
      signal: v.picklist(SIGNALS),
      family: v.picklist(FAMILIES),
      weight: v.pipe(v.number(), v.finite(), v.minValue(0)),
      quote: v.exactOptional(text(QUOTE_LIMIT)),
      count: v.exactOptional(v.pipe(v.number(), v.finite())),
    }),
    1000,
  ),
  chain: few(v.strictObject({ url: text(100_000), how: v.picklist(HOWS), at: time }), 1000),
  timeline: few(v.strictObject({ at: time, what: v.picklist(STEPS) }), 10_000),
  action: v.picklist(ACTIONS),
  source: v.picklist(['interrupted', 'reported', 'practice']),
  browser: text(1000),
});

const reportSchema = v.strictObject({
  id,
  pageId: id,
  kind: v.picklist(['scam', 'missed', 'mistake']),
  createdAt: time,
  updatedAt: time,
  state: v.picklist(['draft', 'sent']),
  form: v.record(v.string(), v.unknown()),
  sent: few(v.strictObject({ to: text(2000), at: time, reference: v.exactOptional(text(500)) }), 1000),
});

const backupSchema = v.strictObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.literal(BACKUP_VERSION),
  exportedAt: v.pipe(v.string(), v.isoTimestamp()),
  entries: v.array(
    v.strictObject({ page: pageSchema, picture: v.exactOptional(picture), reports: few(reportSchema, 1000) }),
  ),
});

/** Why a backup is refused. */
export type BackupRefusal =
  | { readonly reason: 'not-json' | 'foreign' | 'newer-version' }
  /** `where` names the first wrong place ('entries.3.page.host'), for whoever has to mend the file. */
  | { readonly reason: 'damaged'; readonly where: string };

export type ParsedBackup =
  | { readonly ok: true; readonly backup: Backup }
  | ({ readonly ok: false } & BackupRefusal);

/**
 * Reads a backup file. Never throws; refuses the whole file where any part is wrong.
 *
 * @param json text of the file
 */
export function parseBackup(json: string): ParsedBackup {
  let file: unknown;
  try {
    file = JSON.parse(json);
  } catch {
    return { ok: false, reason: 'not-json' };
  }
  const { format, version } = (typeof file === 'object' && file !== null ? file : {}) as Partial<Backup>;
  if (format !== BACKUP_FORMAT) return { ok: false, reason: 'foreign' };
  if (typeof version === 'number' && version > BACKUP_VERSION) return { ok: false, reason: 'newer-version' };
  const result = v.safeParse(backupSchema, file, { abortEarly: true });
  if (!result.success) return damaged(v.getDotPath(result.issues[0]) ?? '');
  const backup: Backup = result.output;
  return firstMixUp(backup) ?? { ok: true, backup };
}

/** Ids must be distinct, and reports stand with their own page: else parts of files were mixed. */
function firstMixUp({ entries }: Backup): ParsedBackup | undefined {
  const pageIds = new Set<string>();
  const reportIds = new Set<string>();
  for (const [at, { page, reports }] of entries.entries()) {
    if (pageIds.has(page.id)) return damaged(`entries.${at}.page.id`);
    pageIds.add(page.id);
    for (const report of reports) {
      if (report.pageId !== page.id || reportIds.has(report.id)) return damaged(`entries.${at}.reports`);
      reportIds.add(report.id);
    }
  }
  return undefined;
}

function damaged(where: string): ParsedBackup {
  return { ok: false, reason: 'damaged', where };
}
