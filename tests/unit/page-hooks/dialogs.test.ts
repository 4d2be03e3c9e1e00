import { describe, expect, it, vi } from 'vitest';
import { hookDialogs } from '../../../src/page-hooks/dialogs.ts';
import { fakeSession } from './fake-page.ts';

type Dialogs = Record<'alert' | 'confirm' | 'prompt', (...args: unknown[]) => unknown>;

/** Dialogs that the person closes after `reading` milliseconds. */
function dialogs(reading = 0) {
  const shown = vi.fn();
  const show =
    (answer: unknown) =>
    (...args: unknown[]) => {
      fake.time += reading;
      shown(...args);
      return answer;
    };
  const fake = fakeSession({ alert: show(undefined), confirm: show(true), prompt: show('typed') });
  hookDialogs(fake.page, fake.session);
  return { fake, shown, ...(fake.page as unknown as Dialogs) };
}

describe('dialogs', () => {
  it('are shown and answered as ever', () => {
    const { alert, confirm, prompt, shown } = dialogs();
    expect([alert('a'), confirm('b'), prompt('c', 'd')]).toEqual([undefined, true, 'typed']);
    alert();
    expect(shown.mock.calls).toEqual([['a'], ['b'], ['c', 'd'], []]);
  });

  it('make a text of an object once, with the text that is shown', () => {
    const { alert, shown, fake } = dialogs();
    const texts = ['first', 'second'];
    alert({ toString: () => texts.shift() });
    expect(shown).toHaveBeenCalledWith('first');
    expect(fake.reports[0]?.text).toBe('first');
    expect(() =>
      alert({
        toString() {
          throw new RangeError('of the page');
        },
      }),
    ).toThrow(RangeError);
  });

  it('are reported before they are shown, and answered as closed once the page is tamed', () => {
    const { alert, confirm, prompt, shown, fake } = dialogs();
    fake.onReport = ({ text }) => text?.includes('infected') && fake.command('tame');
    expect(confirm('Your computer is infected')).toBe(false);
    expect([alert('x'), prompt('x')]).toEqual([undefined, null]);
    expect(shown).not.toHaveBeenCalled();
  });

  it('in a loop end after five, however long the person takes to read each', () => {
    const { alert, shown } = dialogs(60_000);
    for (let call = 0; call < 1000; call += 1) alert('again');
    expect(shown).toHaveBeenCalledTimes(5);
  });

  it('in a loop over frames end too, though each frame has its own hooks', () => {
    const one = dialogs(20_000);
    const two = dialogs(20_000);
    for (let call = 0; call < 100; call += 1) {
      one.alert('again');
      // What the person reads in one frame passes in the other.
      two.fake.time += 20_000;
      two.alert('again');
      one.fake.time += 20_000;
    }
    expect(one.shown.mock.calls.length + two.shown.mock.calls.length).toBe(5 + 5);
  });

  it('on a timer come through once in ten seconds at most', () => {
    const { alert, shown, fake } = dialogs(2000);
    for (let second = 0; second < 100; second += 1) {
      alert('again');
      fake.turn();
      fake.time += 1000;
    }
    expect(shown.mock.calls.length).toBeLessThanOrEqual(5 + 10);
    expect(shown.mock.calls.length).toBeGreaterThan(10);
  });
});
