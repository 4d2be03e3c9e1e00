/** A box over a picture, in parts of its width and height (0 to 1), so that it fits at any size. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Part of the picture by which a key moves or stretches a box. */
const STEP = 0.02;
/** A box is never smaller than this; a shorter drag is a slip of the hand. */
const SMALLEST = 0.02;
const FIRST: Box = { left: 0.35, top: 0.4, width: 0.3, height: 0.2 };

/** The box that is put on the picture without a drag, beside those that are there. */
export function freshBox(boxes: readonly Box[]): Box {
  const shift = (boxes.length % 5) * STEP * 2;
  return inside({ ...FIRST, left: FIRST.left + shift, top: FIRST.top + shift });
}

/** The box between two points of a drag, or undefined where the drag was too short to be meant. */
export function boxBetween(a: Point, b: Point): Box | undefined {
  const [from, to] = [clampPoint(a), clampPoint(b)];
  const box = {
    left: Math.min(from.x, to.x),
    top: Math.min(from.y, to.y),
    width: Math.abs(from.x - to.x),
    height: Math.abs(from.y - to.y),
  };
  return box.width < SMALLEST && box.height < SMALLEST
    ? undefined
    : inside({ ...box, width: Math.max(box.width, SMALLEST), height: Math.max(box.height, SMALLEST) });
}

/**
 * The box after a key: arrows move it, Shift with an arrow stretches it.
 *
 * @returns undefined for a key that is not for boxes
 */
export function boxAfterKey(box: Box, key: string, shift: boolean): Box | undefined {
  const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  if (!way) return undefined;
  const [x = 0, y = 0] = way.map((one) => one * STEP);
  return inside(
    shift
      ? { ...box, width: Math.max(box.width + x, SMALLEST), height: Math.max(box.height + y, SMALLEST) }
      : { ...box, left: box.left + x, top: box.top + y },
  );
}

/** A box in whole pixels of the picture, rounded outwards: nothing shows at its edge. */
export function inPixels({ left, top, width, height }: Box, size: { width: number; height: number }) {
  const [x, y] = [Math.floor(left * size.width), Math.floor(top * size.height)];
  return {
    x,
    y,
    width: Math.ceil((left + width) * size.width) - x,
    height: Math.ceil((top + height) * size.height) - y,
  };
}

function inside(box: Box): Box {
  const [width, height] = [Math.min(box.width, 1), Math.min(box.height, 1)];
  return { left: clamp(box.left, 1 - width), top: clamp(box.top, 1 - height), width, height };
}

function clampPoint({ x, y }: Point): Point {
  return { x: clamp(x, 1), y: clamp(y, 1) };
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}
