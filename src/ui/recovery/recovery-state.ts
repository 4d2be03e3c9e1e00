import {
  RECOVERY_CASES,
  RECOVERY_STEPS,
  type RecoveryCase,
  type RecoveryStepId,
} from '../../guidance/steps.ts';
import { browser } from '../../platform/browser.ts';

/** What the person ticked about one blocked page. */
export interface RecoveryState {
  readonly cases: readonly RecoveryCase[];
  readonly done: readonly RecoveryStepId[];
}
export const NOTHING_TICKED: RecoveryState = { cases: [], done: [] };

interface Kept extends RecoveryState {
  readonly pageId: string;
}

const KEY = 'recovery';
/** Pages whose ticks are kept; the oldest go first. */
const MOST_PAGES = 20;

/** Ticks of a private window end with the browser, as all else of it does. */
function area() {
  return browser.extension.inIncognitoContext ? browser.storage.session : browser.storage.local;
}

/** @returns what was ticked about a page. Never throws: without it the steps begin unticked */
export async function loadRecovery(pageId: string): Promise<RecoveryState> {
  try {
    return (await loadAll()).find((one) => one.pageId === pageId) ?? NOTHING_TICKED;
  } catch (error) {
    console.warn('hangup: ticks could not be read', error);
    return NOTHING_TICKED;
  }
}

/** Keeps what was ticked. @throws where storage fails */
export async function saveRecovery(pageId: string, state: RecoveryState): Promise<void> {
  const others = (await loadAll()).filter((one) => one.pageId !== pageId);
  const kept: Kept[] = [...others, { pageId, ...state }];
  await area().set({ [KEY]: kept.slice(-MOST_PAGES) });
}

async function loadAll(): Promise<Kept[]> {
  const stored = (await area().get(KEY))[KEY];
  return Array.isArray(stored) ? stored.flatMap(parse) : [];
}

/** What is stored may come from another version: only known cases and steps are taken. */
function parse(stored: unknown): Kept[] {
  const { pageId, cases, done } = (stored ?? {}) as Partial<Record<keyof Kept, unknown>>;
  if (typeof pageId !== 'string' || !Array.isArray(cases) || !Array.isArray(done)) return [];
  return [
    {
      pageId,
      cases: RECOVERY_CASES.filter((one) => cases.includes(one)),
      done: RECOVERY_STEPS.filter((one) => done.includes(one)),
    },
  ];
}
