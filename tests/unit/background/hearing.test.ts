import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { heardFrom, tellHeard } from '../../../src/background/hearing.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('ends with what its own tab tells, for all who wait', async () => {
  const ended: string[] = [];
  void heardFrom(1, 1000).then(() => ended.push('one'));
  void heardFrom(1, 1000).then(() => ended.push('one again'));
  void heardFrom(2, 1000).then(() => ended.push('two'));
  tellHeard(1);
  await vi.advanceTimersByTimeAsync(0);
  expect(ended).toEqual(['one', 'one again']);
  await vi.advanceTimersByTimeAsync(1000);
  expect(ended).toEqual(['one', 'one again', 'two']);
});
