// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WholeLooks } from '../../../src/page/whole-looks.ts';

describe('WholeLooks', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function watched() {
    const look = vi.fn();
    const life = new AbortController();
    vi.advanceTimersByTime(1);
    return { look, life, looks: new WholeLooks(window, look, life.signal) };
  }

  it('looks at once, then once for all that ask meanwhile, after twice the pause each time', () => {
    const { look, looks } = watched();
    looks.ask();
    expect(look).toHaveBeenCalledTimes(1);
    looks.ask();
    looks.ask();
    expect(looks.isDue).toBe(false);
    vi.advanceTimersByTime(499);
    expect(look).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(2);
    expect(look).toHaveBeenCalledTimes(2);
    looks.ask();
    vi.advanceTimersByTime(900);
    expect(look).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(101);
    expect(look).toHaveBeenCalledTimes(3);
  });

  it('does not look at a page that is gone', () => {
    const { look, looks, life } = watched();
    looks.ask();
    looks.ask();
    life.abort();
    vi.advanceTimersByTime(10_000);
    expect(look).toHaveBeenCalledTimes(1);
  });
});
