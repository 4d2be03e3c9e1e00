import { afterEach, describe, expect, it } from 'vitest';
import { HOOK_KINDS, TEXT_LIMIT } from '../../../src/page-hooks/channel-contract.ts';
import { openSession } from '../../../src/page-hooks/session.ts';
import { fakePage, fakeSession } from './fake-page.ts';

describe('reports', () => {
  it('are sent at 1, 2, 3, 10, 100, 1,000 and so on', () => {
    const { session, reports } = fakeSession();
    for (let call = 0; call < 12_000; call += 1) session.tell('sound');
    expect(reports.map(({ count }) => count)).toEqual([1, 2, 3, 10, 100, 1000, 10_000]);
  });

  it('are sent one by one where they carry text, up to twenty', () => {
    const { session, reports } = fakeSession();
    for (let call = 1; call <= 150; call += 1) session.tell('dialog', `text ${call}`);
    expect(reports).toHaveLength(21);
    expect(reports.at(-1)).toEqual({ kind: 'dialog', count: 100, text: 'text 100' });
  });

  it.each(HOOK_KINDS)('of %s are plain JSON', (kind) => {
    const { session, raw } = fakeSession();
    session.tell(kind);
    expect(JSON.parse(raw[0] as string)).toEqual({ kind, count: 1 });
  });

  it('carry any text unharmed, cut to the limit', () => {
    const { session, reports } = fakeSession();
    const text = `"\\\n\u2028\ud800</script>${'x'.repeat(10_000_000)}`;
    session.tell('dialog', text);
    expect(reports[0]?.text).toBe(text.slice(0, TEXT_LIMIT));
  });

  it('only ever raise the count to what was found', () => {
    const { session, reports } = fakeSession();
    for (const count of [2, 1, 2, 3]) session.found('keys-handler', count);
    expect(reports.map(({ count }) => count)).toEqual([2, 3]);
  });
});

describe('the channel', () => {
  afterEach(() => {
    for (const name of ['detail', 'bubbles', 'cancelable', 'toJSON', 'relatedTarget'])
      Reflect.deleteProperty(Object.prototype, name);
  });

  it('is quiet where nobody listens, and greets once more at the first report', () => {
    const lonely = fakePage({}, false);
    let greetings = 0;
    lonely.page.addEventListener('hangup', () => {
      greetings += 1;
    });
    const session = openSession(lonely.page, () => {});
    for (let call = 0; call < 5; call += 1) session.tell('print');
    expect(greetings).toBe(2);
    expect(session.tamed).toBe(false);
  });

  it('works with natives that the page replaces or poisons afterwards', () => {
    const dispatched: string[] = [];
    const { session, reports, page } = fakeSession();
    const { dispatchEvent } = EventTarget.prototype;
    const { stringify } = JSON;
    const poison = () => {
      throw new Error('the page is here');
    };
    try {
      EventTarget.prototype.dispatchEvent = function record(event) {
        dispatched.push(event.type);
        return dispatchEvent.call(this, event);
      };
      JSON.stringify = poison;
      Object.assign(page, {
        CustomEvent: poison,
        Event: poison,
        FocusEvent: poison,
        performance: { now: poison },
      });
      for (const name of ['detail', 'bubbles', 'cancelable', 'toJSON', 'relatedTarget'])
        Object.defineProperty(Object.prototype, name, { configurable: true, get: poison });
      session.tell('dialog', 'text');
      session.guard('open')();
    } finally {
      EventTarget.prototype.dispatchEvent = dispatchEvent;
      JSON.stringify = stringify;
    }
    for (const name of ['detail', 'bubbles', 'cancelable', 'toJSON', 'relatedTarget'])
      Reflect.deleteProperty(Object.prototype, name);
    expect(dispatched).toEqual([]);
    expect(reports.map(({ kind }) => kind)).toEqual(['dialog', 'open']);
  });

  it('tames for good, and passes commands on', () => {
    const fake = fakePage();
    const obeyed: string[] = [];
    const session = openSession(fake.page, (command) => obeyed.push(`${command} ${session.tamed}`));
    for (const command of ['ask', 'tame', 'ask', 'release']) fake.command(command);
    expect(obeyed).toEqual(['ask false', 'tame true', 'ask true', 'release true']);
  });
});

describe('a guard', () => {
  it('stops what goes on by itself, and lets it go on after a while', () => {
    const fake = fakeSession();
    const guard = fake.session.guard('dialog');
    const asked = () => Array.from({ length: 8 }, () => guard('text'));
    expect(asked()).toEqual([true, true, true, true, true, false, false, false]);
    fake.time += 20_000;
    expect(asked().filter(Boolean)).toHaveLength(2);
  });

  it('never stops a person who clicks again and again, and does not count it', () => {
    const fake = fakeSession();
    const guard = fake.session.guard('dialog');
    fake.active = true;
    for (let click = 0; click < 200; click += 1) {
      fake.time += 400;
      expect(guard('Delete?')).toBe(true);
    }
    expect(fake.reports.every(({ count }) => count === 0)).toBe(true);
  });

  it('counts a loop that one click started', () => {
    const fake = fakeSession();
    const guard = fake.session.guard('dialog');
    fake.active = true;
    expect(Array.from({ length: 9 }, () => guard('text')).filter(Boolean)).toHaveLength(6);
    expect(fake.reports.at(-1)?.count).toBe(8);
  });

  it('refuses the very act whose report tames the page', () => {
    const fake = fakeSession();
    fake.onReport = () => fake.command('tame');
    expect(fake.session.guard('dialog')('Your computer is blocked')).toBe(false);
  });

  it('breaks the endless loop of a tamed page, but not a slow one', () => {
    const fake = fakeSession();
    const guard = fake.session.guard('dialog');
    fake.command('tame');
    for (let call = 0; call < 1000; call += 1) {
      fake.time += 50;
      expect(guard('text')).toBe(false);
    }
    expect(() => {
      for (;;) guard('text');
    }).toThrow(TypeError);
  });

  it('breaks no loop of a page that is not tamed', () => {
    const fake = fakeSession();
    const guard = fake.session.guard('history');
    for (let call = 0; call < 10_000; call += 1) guard();
    expect(guard()).toBe(false);
  });
});
