import type { Evidence, ScamKind } from '../detection/evidence.ts';
import { judge, type SensitivityLevel, type Verdict } from '../detection/verdict.ts';
import type { EvidenceMessage } from '../messaging/messages.ts';
import type { ChainStep } from '../storage/blocked-page.ts';
import { SessionValue } from './session-store.ts';

/** Everything known of one page visit in one tab, over all of its frames. */
export interface CaseFile {
  readonly tabId: number;
  readonly openedAt: number;
  url: string;
  title: string;
  chain: ChainStep[];
  /** What each frame said last, by frame id. */
  frames: Record<number, EvidenceMessage>;
  /** Evidence on the address of the top frame. */
  address: Evidence[];
  firstEvidenceAt?: number;
  /** Set once the page has been interrupted, so that it is done once. */
  interrupted?: string;
  /** Set once all frames have been asked for what they have. */
  collected?: boolean;
}

const files = new SessionValue<Record<number, CaseFile>>('cases', () => ({}));
/** Frames kept for one page: a flood of frames must not fill the store. */
const MOST_FRAMES = 40;

/** The case of a tab, or undefined before anything is known of it. */
export async function caseOf(tabId: number): Promise<CaseFile | undefined> {
  return (await files.get())[tabId];
}

/** Opens a new case for a page visit, keeping nothing of the page before but the way that led here. */
export async function openCase(
  tabId: number,
  url: string,
  chain: ChainStep[],
  now: number,
): Promise<CaseFile> {
  const all = await files.get();
  const file: CaseFile = {
    tabId,
    openedAt: now,
    url,
    title: '',
    chain: chain.slice(-10),
    frames: {},
    address: [],
  };
  all[tabId] = file;
  return file;
}

/** Adds what a frame found. @returns the case with it */
export async function addEvidence(
  tabId: number,
  frameId: number,
  url: string,
  message: EvidenceMessage,
  now: number,
): Promise<CaseFile> {
  const file = (await caseOf(tabId)) ?? (await openCase(tabId, url, [], now));
  const known = file.frames[frameId];
  if (known || Object.keys(file.frames).length < MOST_FRAMES) file.frames[frameId] = merge(known, message);
  if (frameId === 0) file.title = message.title;
  file.firstEvidenceAt ??= now;
  await files.save();
  return file;
}

/** Closes the case of a tab that went away. */
export async function closeCase(tabId: number): Promise<void> {
  const all = await files.get();
  if (!all[tabId]) return;
  delete all[tabId];
  await files.save();
}

/** Keeps a change made to a case. */
export function saveCases(): Promise<void> {
  return files.save();
}

/** Judges a case over all frames and the address. */
export function judgeCase(file: CaseFile, sensitivity: SensitivityLevel): Verdict {
  return judge(
    [...Object.values(file.frames).flatMap(({ evidence }) => evidence), ...file.address],
    sensitivity,
  );
}

/** What was worn, called and written, over all frames. */
export function summarise(file: CaseFile): {
  numbers: string[];
  emails: string[];
  brands: string[];
  kind: ScamKind;
  language?: string;
} {
  const frames = Object.values(file.frames);
  const union = (pick: (frame: EvidenceMessage) => readonly string[]) =>
    [...new Set(frames.flatMap(pick))].slice(0, 20);
  const language = frames.map((frame) => frame.language).find((tag) => tag !== undefined);
  const kinds = frames
    .map((frame) => frame.kind)
    .filter((kind): kind is ScamKind => kind !== undefined && kind !== 'other');
  return {
    numbers: union(({ numbers }) => numbers),
    emails: union(({ emails }) => emails),
    brands: union(({ brands }) => brands),
    kind: kinds.find((kind) => kind !== 'browser-lock') ?? kinds[0] ?? 'other',
    ...(language === undefined ? {} : { language }),
  };
}

/**
 * A page may take back its words (to look clean when looked at again), never what it did: coercion once seen stays, and
 * so does the strongest of everything that speaks against the page's innocence.
 */
function merge(known: EvidenceMessage | undefined, message: EvidenceMessage): EvidenceMessage {
  if (!known) return message;
  const kept = known.evidence.filter(
    (one) =>
      one.family !== 'against' &&
      !message.evidence.some((other) => other.signal === one.signal && other.weight >= one.weight),
  );
  const fresh = message.evidence.filter((one) => !kept.some((other) => other.signal === one.signal));
  const union = (a: readonly string[], b: readonly string[]) => [...new Set([...b, ...a])].slice(0, 20);
  return {
    ...message,
    evidence: [...fresh, ...kept],
    numbers: union(known.numbers, message.numbers),
    emails: union(known.emails, message.emails),
    brands: union(known.brands, message.brands),
  };
}
