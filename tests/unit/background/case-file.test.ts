import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Evidence, SignalId } from '../../../src/detection/evidence.ts';
import { WEIGHTS } from '../../../src/detection/weights.ts';
import type { EvidenceMessage } from '../../../src/messaging/messages.ts';

const store = vi.hoisted(() => ({ kept: {} as Record<string, unknown>, fails: false }));
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => {
          if (store.fails) throw new Error('no session storage');
          return key in store.kept ? { [key]: structuredClone(store.kept[key]) } : {};
        },
        set: async (values: Record<string, unknown>) => {
          if (store.fails) throw new Error('QUOTA_BYTES quota exceeded');
          Object.assign(store.kept, structuredClone(values));
        },
      },
    },
  },
}));

/** The module as a worker that has just started has it. */
async function startWorker() {
  vi.resetModules();
  return await import('../../../src/background/case-file.ts');
}

const PAGE = 'https://kit.example/';
const FAMILY: Partial<Record<SignalId, Evidence['family']>> = {
  'trouble-claimed': 'claim',
  'number-to-call': 'contact',
  'full-screen-taken': 'coercion',
  'keyboard-locked': 'coercion',
  'called-a-scam': 'against',
};

function seen(signal: SignalId, share = 1): Evidence {
  return { signal, family: FAMILY[signal] ?? 'staging', weight: WEIGHTS[signal] * share };
}

function told(parts: Partial<EvidenceMessage>): EvidenceMessage {
  return {
    type: 'evidence',
    evidence: [],
    numbers: [],
    emails: [],
    brands: [],
    title: '',
    level: 'clear',
    ...parts,
  };
}

beforeEach(() => {
  store.kept = {};
  store.fails = false;
  vi.restoreAllMocks();
});

describe('case files', () => {
  it('opens a case with the first evidence of a tab, and knows no other tab', async () => {
    const { addEvidence, caseOf } = await startWorker();
    await addEvidence(7, 0, PAGE, told({ title: 'Alert', evidence: [seen('trouble-claimed')] }), 100);
    expect(await caseOf(7)).toMatchObject({
      tabId: 7,
      url: PAGE,
      title: 'Alert',
      openedAt: 100,
      firstEvidenceAt: 100,
    });
    expect(await caseOf(8)).toBeUndefined();
  });

  it('outlives a stop of the worker', async () => {
    const first = await startWorker();
    await first.openCase(7, PAGE, [{ url: 'https://advert.example/', how: 'link', at: 1 }], 2);
    await first.addEvidence(7, 0, PAGE, told({ evidence: [seen('trouble-claimed')] }), 3);
    const second = await startWorker();
    const file = await second.caseOf(7);
    expect(file?.chain).toHaveLength(1);
    expect(file?.frames[0]?.evidence).toEqual([seen('trouble-claimed')]);
  });

  it('works from memory where session storage fails, and says so', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    store.fails = true;
    const { addEvidence, caseOf } = await startWorker();
    await addEvidence(7, 0, PAGE, told({ evidence: [seen('trouble-claimed')] }), 1);
    expect((await caseOf(7))?.frames[0]).toBeDefined();
    expect(warn).toHaveBeenCalledOnce();
  });

  it('keeps nothing of the page before but the way, and of that the last ten steps', async () => {
    const { addEvidence, openCase } = await startWorker();
    await addEvidence(7, 0, PAGE, told({ evidence: [seen('trouble-claimed')] }), 1);
    const way = Array.from({ length: 14 }, (_, at) => ({
      url: `https://step-${at}.example/`,
      how: 'link' as const,
      at,
    }));
    const file = await openCase(7, 'https://next.example/', way, 20);
    expect(file.frames).toEqual({});
    expect(file.firstEvidenceAt).toBeUndefined();
    expect(file.chain.map(({ at }) => at)).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });

  it('closes the case of a tab that went away, for later workers too', async () => {
    const { addEvidence, closeCase } = await startWorker();
    await addEvidence(7, 0, PAGE, told({}), 1);
    await addEvidence(8, 0, PAGE, told({}), 1);
    await closeCase(7);
    await closeCase(99);
    const { caseOf } = await startWorker();
    expect(await caseOf(7)).toBeUndefined();
    expect(await caseOf(8)).toBeDefined();
  });

  it('takes the title from the top frame alone', async () => {
    const { addEvidence } = await startWorker();
    await addEvidence(7, 0, PAGE, told({ title: 'The page' }), 1);
    const file = await addEvidence(7, 3, PAGE, told({ title: 'A frame' }), 2);
    expect(file.title).toBe('The page');
    expect(file.firstEvidenceAt).toBe(1);
  });

  it('keeps forty frames of a flood, and goes on hearing those', async () => {
    const { addEvidence } = await startWorker();
    for (let frame = 0; frame < 60; frame += 1) await addEvidence(7, frame, PAGE, told({}), frame);
    const file = await addEvidence(7, 5, PAGE, told({ numbers: ['+1-844-555-0142'] }), 99);
    expect(Object.keys(file.frames)).toHaveLength(40);
    expect(file.frames[5]?.numbers).toEqual(['+1-844-555-0142']);
  });
});

describe('what a frame says again', () => {
  it('never takes back what the page did', async () => {
    const { addEvidence } = await startWorker();
    const did = [seen('full-screen-taken'), seen('trouble-claimed')];
    await addEvidence(7, 0, PAGE, told({ evidence: did, numbers: ['+1-844-555-0142'] }), 1);
    const file = await addEvidence(7, 0, PAGE, told({ evidence: [seen('called-a-scam')], numbers: [] }), 2);
    expect(file.frames[0]?.evidence.map(({ signal }) => signal).sort()).toEqual([
      'called-a-scam',
      'full-screen-taken',
      'trouble-claimed',
    ]);
    expect(file.frames[0]?.numbers).toEqual(['+1-844-555-0142']);
  });

  it('takes back what spoke for the page once it no longer does', async () => {
    const { addEvidence } = await startWorker();
    await addEvidence(7, 0, PAGE, told({ evidence: [seen('called-a-scam')] }), 1);
    const file = await addEvidence(7, 0, PAGE, told({ evidence: [seen('trouble-claimed')] }), 2);
    expect(file.frames[0]?.evidence).toEqual([seen('trouble-claimed')]);
  });

  it.each([
    [0.3, 1],
    [1, 0.3],
  ])('keeps the stronger of %d and %d, once', async (before, after) => {
    const { addEvidence } = await startWorker();
    await addEvidence(7, 0, PAGE, told({ evidence: [seen('trouble-claimed', before)] }), 1);
    const file = await addEvidence(7, 0, PAGE, told({ evidence: [seen('trouble-claimed', after)] }), 2);
    expect(file.frames[0]?.evidence).toEqual([seen('trouble-claimed')]);
  });

  it('keeps twenty numbers, the latest first', async () => {
    const { addEvidence } = await startWorker();
    const numbers = (from: number) =>
      Array.from({ length: 15 }, (_, index) => `844-555-01${String(from + index).padStart(2, '0')}`);
    await addEvidence(7, 0, PAGE, told({ numbers: numbers(0) }), 1);
    const file = await addEvidence(7, 0, PAGE, told({ numbers: numbers(30) }), 2);
    expect(file.frames[0]?.numbers).toHaveLength(20);
    expect(file.frames[0]?.numbers[0]).toBe('844-555-0130');
  });
});

describe('judging a case', () => {
  it('brings together what stands in one frame and what another does', async () => {
    const { addEvidence, judgeCase } = await startWorker();
    await addEvidence(
      7,
      0,
      PAGE,
      told({ evidence: [seen('full-screen-taken'), seen('keyboard-locked')] }),
      1,
    );
    const alone = await addEvidence(7, 0, PAGE, told({}), 1);
    expect(judgeCase(alone, 'standard').level).toBe('clear');
    const both = await addEvidence(
      7,
      4,
      PAGE,
      told({ evidence: [seen('trouble-claimed'), seen('number-to-call')] }),
      2,
    );
    expect(judgeCase(both, 'standard').level).toBe('scam');
  });

  it('counts what the address says', async () => {
    const { addEvidence, judgeCase } = await startWorker();
    const file = await addEvidence(7, 0, PAGE, told({ evidence: [seen('trouble-claimed')] }), 1);
    const before = judgeCase(file, 'standard').score;
    file.address = [{ signal: 'raw-ip-host', family: 'address', weight: 1.5 }];
    expect(judgeCase(file, 'standard').score).toBe(before + 1.5);
  });
});

describe('summing a case up', () => {
  it('names numbers, mail addresses and brands of all frames, each once', async () => {
    const { addEvidence, summarise } = await startWorker();
    const frame = told({ numbers: ['+1-844-555-0142'], emails: ['help@kit.example'], brands: ['Microsoft'] });
    await addEvidence(7, 0, PAGE, frame, 1);
    const file = await addEvidence(
      7,
      2,
      PAGE,
      { ...frame, brands: ['Microsoft', 'Apple'], language: 'de' },
      2,
    );
    expect(summarise(file)).toEqual({
      numbers: ['+1-844-555-0142'],
      emails: ['help@kit.example'],
      brands: ['Microsoft', 'Apple'],
      kind: 'other',
      language: 'de',
    });
  });

  it.each([
    [['other', 'windows-lock'], 'windows-lock'],
    [['browser-lock', 'apple-lock'], 'apple-lock'],
    [['browser-lock', 'other'], 'browser-lock'],
    [['other'], 'other'],
    [[undefined], 'other'],
  ] as const)('makes of the kinds %j the most telling one', async (kinds, kind) => {
    const { addEvidence, summarise, openCase } = await startWorker();
    let file = await openCase(7, PAGE, [], 0);
    for (const [frame, one] of kinds.entries()) {
      file = await addEvidence(7, frame, PAGE, told(one ? { kind: one } : {}), frame);
    }
    expect(summarise(file).kind).toBe(kind);
  });
});
