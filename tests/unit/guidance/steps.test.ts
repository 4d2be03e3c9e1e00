import { describe, expect, test } from 'vitest';
import guidance from '../../../assets/locales/en/guidance.json';
import steps from '../../../assets/locales/en/steps.json';
import { COUNTRIES } from '../../../src/guidance/channels.ts';
import { REMOTE_TOOLS } from '../../../src/guidance/remote-tools.ts';
import {
  caseKey,
  RECOVERY_CASES,
  RECOVERY_STEPS,
  type RecoveryCase,
  recoverySteps,
} from '../../../src/guidance/steps.ts';
import { VENDORS } from '../../../src/guidance/vendors.ts';

const ids = (...cases: RecoveryCase[]) => recoverySteps(cases).map(({ id }) => id);

describe('steps', () => {
  test('nothing ticked needs no steps', () => {
    expect(ids()).toEqual([]);
  });

  test('whoever only called is not sent to the bank', () => {
    expect(ids('called')).toEqual(['hang-up', 'write-down', 'report', 'refund-calls', 'tell-someone']);
  });

  test('after access: off the internet first, then the bank, then clean, and passwords only then', () => {
    const order = ids('access');
    const at = (id: (typeof order)[number]) => order.indexOf(id);
    expect(order.slice(0, 3)).toEqual(['hang-up', 'disconnect', 'bank']);
    expect(at('remove-tool')).toBeLessThan(at('scan'));
    expect(at('scan')).toBeLessThan(at('passwords'));
  });

  test('several at once are merged, each step once and in the one order', () => {
    const all = ids(...RECOVERY_CASES);
    expect(all).toEqual([...RECOVERY_STEPS]);
    expect(ids('password', 'paid', 'paid')).toEqual(
      RECOVERY_STEPS.filter((id) => ids('paid').includes(id) || ids('password').includes(id)),
    );
  });

  test('the bank comes whenever money is at stake, and before anything that takes long', () => {
    expect(ids('paid').slice(0, 2)).toEqual(['hang-up', 'bank']);
    expect(recoverySteps(['paid']).find(({ id }) => id === 'bank')?.adds).toBe('bank-number');
  });
});

describe('words', () => {
  test('every key that the data names has words and a note for translators', () => {
    const stepKeys = [
      ...RECOVERY_CASES.map(caseKey),
      ...recoverySteps(RECOVERY_CASES).flatMap(({ title, how }) => [title, how]),
      ...REMOTE_TOOLS.flatMap(({ windowsRemoval, macRemoval }) => [
        windowsRemoval,
        ...(macRemoval ? [macRemoval] : []),
      ]),
    ];
    for (const key of stepKeys)
      expect(steps[key], key).toMatchObject({
        message: expect.stringMatching(/./),
        note: expect.stringMatching(/./),
      });
    const guidanceKeys = [
      ...COUNTRIES.flatMap(({ nameKey, channels }) => [nameKey, ...channels.map(({ note }) => note)]),
      ...VENDORS.map(({ how }) => how),
    ].filter((key) => key !== undefined);
    for (const key of guidanceKeys)
      expect(guidance[key], key).toMatchObject({
        message: expect.stringMatching(/./),
        note: expect.stringMatching(/./),
      });
  });

  test('nobody is blamed', () => {
    const words = JSON.stringify([steps, guidance]).toLowerCase();
    for (const blame of ['should have', 'your mistake', 'foolish', 'careless', 'unfortunately', 'victim'])
      expect(words).not.toContain(blame);
  });
});

describe('remote-help tools', () => {
  test('every one can be looked for on Windows, and on a Mac where it exists there', () => {
    for (const tool of REMOTE_TOOLS) {
      expect(tool.windowsApps.length + tool.windowsProcesses.length, tool.name).toBeGreaterThan(0);
      expect(tool.macApps.length > 0, tool.name).toBe(tool.macRemoval !== undefined);
    }
    expect(new Set(REMOTE_TOOLS.map(({ id }) => id)).size).toBe(REMOTE_TOOLS.length);
  });

  test('those of the notice are there', () => {
    const names = REMOTE_TOOLS.map(({ name }) => name).join(' ');
    for (const name of [
      'AnyDesk',
      'TeamViewer',
      'UltraViewer',
      'ScreenConnect',
      'LogMeIn',
      'GoTo',
      'Zoho Assist',
      'RustDesk',
      'Supremo',
      'Quick Assist',
    ])
      expect(names).toContain(name);
  });
});
