import { afterEach, describe, expect, it, vi } from 'vitest';
import { inSlices } from '../../../src/page/budget.ts';

/** Work of so many steps, each of which takes some time by a clock that only it moves. */
function workOf(steps: number, milliseconds: number) {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const done: number[] = [];
  function* run(): Generator<void, string> {
    for (let step = 0; step < steps; step += 1) {
      now += milliseconds;
      done.push(step);
      yield;
    }
    return 'all';
  }
  return { run, done };
}

const never = () => new AbortController().signal;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('inSlices', () => {
  it('gives what the work returns', async () => {
    const { run, done } = workOf(1000, 0.01);
    expect(await inSlices(run(), 100, () => undefined, never())).toBe('all');
    expect(done).toHaveLength(1000);
  });

  it('finishes short work at once, in one task', () => {
    const { run, done } = workOf(12, 0.01);
    void inSlices(run(), 100, () => undefined, never());
    expect(done).toHaveLength(12);
  });

  it('lets the page go on between slices', async () => {
    const { run, done } = workOf(200, 1);
    const between: number[] = [];
    const work = inSlices(run(), 1000, () => undefined, never());
    // A task of the page's own. A timer would come too late where twelve slices take less than its millisecond.
    const { port1: page, port2 } = new MessageChannel();
    page.onmessage = () => between.push(done.length);
    port2.postMessage(0);
    await work;
    page.close();
    expect(done).toHaveLength(200);
    // One slice is four milliseconds; the clock is read every sixteen steps.
    expect(between.length).toBeGreaterThan(0);
    expect(between[0]).toBeLessThan(200);
  });

  it('does no more than sixteen steps of one millisecond before it pauses', () => {
    const { run, done } = workOf(200, 1);
    void inSlices(run(), 1000, () => undefined, never());
    expect(done).toHaveLength(16);
  });

  it('says once that the time is spent, and goes on to what the work then returns', async () => {
    const { run } = workOf(400, 1);
    const onSpent = vi.fn();
    expect(await inSlices(run(), 50, onSpent, never())).toBe('all');
    expect(onSpent).toHaveBeenCalledOnce();
  });

  it('says nothing while time is left', async () => {
    const { run } = workOf(40, 1);
    const onSpent = vi.fn();
    await inSlices(run(), 50, onSpent, never());
    expect(onSpent).not.toHaveBeenCalled();
  });

  it('stops where it is aborted', async () => {
    const { run, done } = workOf(400, 1);
    const controller = new AbortController();
    const work = inSlices(run(), 1000, () => undefined, controller.signal);
    controller.abort();
    expect(await work).toBeUndefined();
    expect(done).toHaveLength(16);
  });

  it('does nothing where it was aborted before', async () => {
    const { run, done } = workOf(4, 1);
    expect(await inSlices(run(), 10, () => undefined, AbortSignal.abort())).toBeUndefined();
    expect(done).toEqual([]);
  });

  it('passes on what the work throws', async () => {
    function* broken(): Generator<void, never> {
      yield;
      throw new Error('broken');
    }
    await expect(inSlices(broken(), 10, () => undefined, never())).rejects.toThrow('broken');
  });
});
