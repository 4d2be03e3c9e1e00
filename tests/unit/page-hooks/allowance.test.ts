import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALLOWANCES, allowance } from '../../../src/page-hooks/allowance.ts';

describe('allowance', () => {
  it('gives so many at once, and one more after each refill', () => {
    let time = 0;
    const take = allowance({ most: 3, refill: 100 }, () => time);
    expect([take(), take(), take(), take()]).toEqual([true, true, true, false]);
    time = 99;
    expect(take()).toBe(false);
    time = 100;
    expect([take(), take()]).toEqual([true, false]);
  });

  it('never gives more than the burst and the refills of any stretch of time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 200 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 300 }),
        (pauses, most, refill) => {
          let time = 0;
          const take = allowance({ most, refill }, () => time);
          let given = 0;
          for (const pause of pauses) {
            time += pause;
            if (take()) given += 1;
          }
          expect(given).toBeLessThanOrEqual(most + time / refill);
        },
      ),
    );
  });

  it.each(Object.entries(ALLOWANCES))(
    'lets an ordinary page do %s at a steady pace for ever',
    (_, { most, refill }) => {
      let time = 0;
      const take = allowance({ most, refill }, () => time);
      for (let act = 0; act < 1000; act += 1) {
        expect(take()).toBe(true);
        time += refill;
      }
    },
  );
});
