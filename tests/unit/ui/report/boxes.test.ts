import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, boxAfterKey, boxBetween, freshBox, inPixels } from '../../../../src/ui/report/boxes.ts';

const BOX: Box = { left: 0.2, top: 0.2, width: 0.3, height: 0.1 };
const isInside = ({ left, top, width, height }: Box) =>
  left >= 0 && top >= 0 && width > 0 && height > 0 && left + width <= 1 + 1e-9 && top + height <= 1 + 1e-9;

describe('boxes over a picture', () => {
  it('are drawn in any direction, and not by a slip of the hand', () => {
    const box = boxBetween({ x: 0.6, y: 0.5 }, { x: 0.2, y: 0.9 });
    expect(box).toMatchObject({ left: 0.2, top: 0.5 });
    expect(box?.width).toBeCloseTo(0.4);
    expect(boxBetween({ x: 0.5, y: 0.5 }, { x: 0.51, y: 0.505 })).toBeUndefined();
  });

  it('stay on the picture however they are drawn', () => {
    const anywhere = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(anywhere, anywhere, anywhere, anywhere, (ax, ay, bx, by) => {
        const box = boxBetween({ x: ax, y: ay }, { x: bx, y: by });
        expect(box === undefined || isInside(box)).toBe(true);
      }),
    );
  });

  it('move with the arrows, stretch with Shift, and leave other keys alone', () => {
    expect(boxAfterKey(BOX, 'ArrowRight', false)).toEqual({ ...BOX, left: BOX.left + 0.02 });
    expect(boxAfterKey(BOX, 'ArrowUp', false)).toEqual({ ...BOX, top: BOX.top - 0.02 });
    expect(boxAfterKey(BOX, 'ArrowDown', true)).toEqual({ ...BOX, height: BOX.height + 0.02 });
    expect(boxAfterKey(BOX, 'Tab', false)).toBeUndefined();
  });

  it('never leave the picture nor vanish by keys', () => {
    const keys = fc.array(
      fc.tuple(fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'), fc.boolean()),
      { maxLength: 120 },
    );
    fc.assert(
      fc.property(keys, (presses) => {
        const end = presses.reduce<Box>((box, [key, shift]) => boxAfterKey(box, key, shift) as Box, BOX);
        expect(isInside(end)).toBe(true);
      }),
    );
  });

  it('are put beside each other, on the picture', () => {
    expect(freshBox([])).not.toEqual(freshBox([BOX]));
    for (let n = 0; n < 12; n += 1)
      expect(isInside(freshBox(Array.from({ length: n }, () => BOX)))).toBe(true);
  });

  it('cover whole pixels, so that nothing shows at an edge', () => {
    const box = { left: 0.101, top: 0.101, width: 0.1, height: 0.1 };
    expect(inPixels(box, { width: 99, height: 99 })).toEqual({ x: 9, y: 9, width: 11, height: 11 });
  });
});
