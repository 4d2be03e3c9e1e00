import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { makeRateLimit, openChannel, parseReport } from '../../../src/page/channel.ts';
import {
  COMMAND,
  GESTURE,
  GREETING,
  HOOK_KINDS,
  type HookReport,
  REPORT,
  TEXT_LIMIT,
} from '../../../src/page-hooks/channel-contract.ts';

/** A channel, and the hooks' end of it. */
function channel() {
  const navigator = { userActivation: { isActive: false } };
  const window = Object.assign(new EventTarget(), { navigator }) as unknown as Window;
  const onReport = vi.fn<(report: HookReport) => void>();
  const life = new AbortController();
  const { send } = openChannel({ onReport, signal: life.signal, window });
  const hooks = new EventTarget();
  const commands: string[] = [];
  hooks.addEventListener(COMMAND, (event) => commands.push((event as CustomEvent<string>).detail));
  const greet = (relatedTarget: EventTarget | null = hooks) =>
    window.dispatchEvent(Object.assign(new Event(GREETING, { cancelable: true }), { relatedTarget }));
  const report = (detail: unknown, target = hooks) =>
    target.dispatchEvent(new CustomEvent(REPORT, { detail }));
  return { window, navigator, onReport, life, send, hooks, commands, greet, report };
}
const DIALOG = '{"kind":"dialog","count":1,"text":"Call now"}';

describe('openChannel', () => {
  it('says that it heard the greeting, and hides it from everybody else', () => {
    const { window, greet } = channel();
    const other = vi.fn();
    window.addEventListener(GREETING, other);
    expect(greet()).toBe(false);
    expect(other).not.toHaveBeenCalled();
    expect(greet()).toBe(true);
  });

  it('hears reports, and tells the hooks what to do while they wait', () => {
    const { greet, report, onReport, send, commands } = channel();
    greet();
    onReport.mockImplementation(() => send('tame'));
    report(DIALOG);
    expect(onReport).toHaveBeenCalledWith({ kind: 'dialog', count: 1, text: 'Call now' });
    expect(commands).toEqual(['tame']);
  });

  it('hears nobody but the first that greeted', () => {
    const { greet, report, onReport } = channel();
    const forger = new EventTarget();
    greet(null);
    greet();
    greet(forger);
    report(DIALOG, forger);
    expect(onReport).not.toHaveBeenCalled();
    report(DIALOG);
    expect(onReport).toHaveBeenCalledOnce();
  });

  it('says whether the person clicked just now', () => {
    const { greet, hooks, navigator } = channel();
    greet();
    const ask = () => hooks.dispatchEvent(new Event(GESTURE, { cancelable: true }));
    expect(ask()).toBe(true);
    navigator.userActivation.isActive = true;
    expect(ask()).toBe(false);
  });

  it('stays quiet without hooks, and after its end', () => {
    const { send, greet, report, life, onReport } = channel();
    expect(() => send('release')).not.toThrow();
    greet();
    life.abort();
    report(DIALOG);
    expect(onReport).not.toHaveBeenCalled();
  });

  it('never throws into the page', () => {
    const { greet, report, onReport } = channel();
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    greet();
    onReport.mockImplementation(() => {
      throw new Error('a fault of ours');
    });
    expect(() => report(DIALOG)).not.toThrow();
    expect(complaint).toHaveBeenCalledOnce();
    complaint.mockRestore();
  });

  it('lets a flood of reports through at twenty a second', () => {
    const { greet, report, onReport } = channel();
    greet();
    for (let call = 0; call < 10_000; call += 1) report(DIALOG);
    expect(onReport.mock.calls.length).toBeGreaterThanOrEqual(50);
    expect(onReport.mock.calls.length).toBeLessThan(120);
  });
});

describe('makeRateLimit', () => {
  it('counts each kind by itself', () => {
    const allowed = makeRateLimit(() => 0);
    for (let call = 0; call < 50; call += 1) expect(allowed('history')).toBe(true);
    expect(allowed('history')).toBe(false);
    expect(allowed('dialog')).toBe(true);
  });
});

describe('parseReport', () => {
  it.each([
    ['no string', { kind: 'dialog', count: 1 }],
    ['no JSON', '{"kind":"dialog"'],
    ['null', 'null'],
    ['an array', '[]'],
    ['an unknown kind', '{"kind":"clear","count":1}'],
    ['a name of Object', '{"kind":"constructor","count":1}'],
    ['a count in words', '{"kind":"print","count":"1"}'],
    ['a negative count', '{"kind":"print","count":-1}'],
    ['half a count', '{"kind":"print","count":1.5}'],
    ['an endless count', '{"kind":"print","count":1e999}'],
    ['text that is no string', '{"kind":"dialog","count":1,"text":{}}'],
    ['megabytes', `{"kind":"dialog","count":1,"text":"${'x'.repeat(1_000_000)}"}`],
  ])('refuses %s', (_, detail) => {
    expect(parseReport(detail)).toBeUndefined();
  });

  it('takes every report of the hooks, the longest too', () => {
    for (const kind of HOOK_KINDS) {
      const text = '\u0001'.repeat(TEXT_LIMIT);
      expect(parseReport(JSON.stringify({ kind, count: 3, text }))).toEqual({ kind, count: 3, text });
    }
  });

  it('gives nothing but the fields it knows, whatever comes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), fc.anything(), almost()), (detail) => {
        const parsed = parseReport(detail);
        if (!parsed) return;
        expect(HOOK_KINDS).toContain(parsed.kind);
        expect(Number.isSafeInteger(parsed.count) && parsed.count >= 0).toBe(true);
        expect(parsed.text?.length ?? 0).toBeLessThanOrEqual(TEXT_LIMIT);
        expect(Object.keys(parsed).every((key) => ['kind', 'count', 'text'].includes(key))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Messages that are nearly right. */
function almost(): fc.Arbitrary<string> {
  return fc
    .record(
      {
        kind: fc.oneof(fc.constantFrom(...HOOK_KINDS), fc.string()),
        count: fc.oneof(fc.integer(), fc.double(), fc.string()),
        text: fc.oneof(fc.string({ maxLength: 3000 }), fc.integer()),
        level: fc.constant('clear'),
      },
      { requiredKeys: ['kind', 'count'] },
    )
    .map((message) => JSON.stringify(message));
}
