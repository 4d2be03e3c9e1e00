import { describe, expect, it } from 'vitest';
import { inTurn } from '../../../src/background/turns.ts';

describe('inTurn', () => {
  it('runs the changes to one tab in the order in which they came, however long each takes', async () => {
    const order: string[] = [];
    let open: () => void = () => undefined;
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    const first = inTurn(1, async () => {
      await opened;
      order.push('navigation');
    });
    const second = inTurn(1, async () => {
      order.push('evidence');
    });
    const elsewhere = inTurn(2, async () => {
      order.push('another tab');
    });
    await elsewhere;
    open();
    await Promise.all([first, second]);
    expect(order).toEqual(['another tab', 'navigation', 'evidence']);
  });

  it('goes on after a change that failed, and tells only its caller', async () => {
    const failing = inTurn(3, () => Promise.reject(new Error('no store')));
    const next = inTurn(3, async () => 'done');
    await expect(failing).rejects.toThrow('no store');
    await expect(next).resolves.toBe('done');
  });
});
