import { createContext, runInContext } from 'node:vm';
import {
  COMMAND,
  GESTURE,
  GREETING,
  type HookReport,
  REPORT,
} from '../../../src/page-hooks/channel-contract.ts';
import type { Page } from '../../../src/page-hooks/natives.ts';
import { openSession, type Session } from '../../../src/page-hooks/session.ts';

/** Node has no FocusEvent; this is as much of it as the greeting needs. */
class FakeFocusEvent extends Event {
  readonly relatedTarget: EventTarget | null;

  constructor(type: string, init: FocusEventInit) {
    super(type, init);
    this.relatedTarget = init.relatedTarget ?? null;
  }
}

/** A window with what the hooks' channel needs, and whatever else a test puts in. */
export interface FakePage {
  readonly page: Page;
  readonly reports: HookReport[];
  /** Reports as they were sent. */
  readonly raw: string[];
  /** Sets what the isolated world says to each report. */
  onReport: (report: HookReport) => void;
  /** Whether the person clicked just now. */
  active: boolean;
  /** Milliseconds since the page began. */
  time: number;
  command(command: string): void;
  /** Lets the timers run: the task in which the page was ends. */
  turn(): void;
}

/** @param extras properties of the window, put in before anything is captured */
export function fakePage(extras: object = {}, answers = true): FakePage {
  const window = new EventTarget();
  let channel: EventTarget | undefined;
  const timers: (() => void)[] = [];
  const fake: FakePage = {
    page: Object.assign(window, {
      CustomEvent,
      Event,
      EventTarget,
      FocusEvent: FakeFocusEvent,
      performance: { now: () => fake.time },
      setTimeout: (act: () => void) => timers.push(act),
      ...extras,
    }) as unknown as Page,
    reports: [],
    raw: [],
    onReport: () => {},
    active: false,
    time: 1000,
    command(command) {
      channel?.dispatchEvent(new CustomEvent(COMMAND, { detail: command }));
    },
    turn() {
      for (const act of timers.splice(0)) act();
    },
  };
  window.addEventListener(GREETING, (event) => {
    if (!answers) return;
    event.preventDefault();
    channel = (event as FakeFocusEvent).relatedTarget as EventTarget;
    channel.addEventListener(REPORT, (sent) => {
      const { detail } = sent as CustomEvent<string>;
      fake.raw.push(detail);
      const report = JSON.parse(detail) as HookReport;
      fake.reports.push(report);
      fake.onReport(report);
    });
    channel.addEventListener(GESTURE, (question) => {
      if (fake.active) question.preventDefault();
    });
  });
  return fake;
}

/** A page and its session. */
export function fakeSession(extras: object = {}): FakePage & { readonly session: Session } {
  const fake = fakePage(extras);
  return Object.assign(fake, { session: openSession(fake.page, () => {}) });
}

/** Another realm with its own natives, as a frame has. */
export function otherRealm(): Page {
  return runInContext('globalThis', createContext()) as Page;
}
