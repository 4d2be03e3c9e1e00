import { NOTHING_SHOWN } from '../detection/nothing-shown.ts';
import type { LayerFacts } from '../detection/observation.ts';
import { shareOfViewport } from './place.ts';
import type { Visibility } from './visibility.ts';

/** Points of the viewport (shares of width and height) whose stacks of boxes are looked at. */
const POINTS = [
  [0.5, 0.5],
  [0.5, 0.2],
  [0.25, 0.35],
  [0.75, 0.35],
  [0.3, 0.7],
  [0.7, 0.7],
  [0.5, 0.9],
  [0.95, 0.95],
  [0.1, 0.1],
] as const;
const STACK_DEPTH = 40;
/** A window is at least this share of the viewport, and at most this. */
const WINDOW_SHARE = [0.04, 0.95] as const;
const COVER_SHARE = 0.3;

/** Looks at what is laid over the page, by asking what lies under nine points of the screen. */
export function observeLayers(document: Document, visibility: Visibility): LayerFacts {
  const view = document.defaultView;
  if (!view || view.innerWidth === 0 || view.innerHeight === 0) return NOTHING_SHOWN.layers;
  const positioned = new Map<Element, { share: number; zIndex: number; box: DOMRect }>();
  let bluePoints = 0;
  for (const [x, y] of POINTS) {
    const stack = document.elementsFromPoint(view.innerWidth * x, view.innerHeight * y).slice(0, STACK_DEPTH);
    if (isBlue(stack, visibility)) bluePoints += 1;
    for (const element of stack) addPositioned(element, document, visibility, positioned, view);
  }
  const boxes = [...positioned.entries()];
  const windows = boxes.filter(([, { share }]) => share >= WINDOW_SHARE[0] && share <= WINDOW_SHARE[1]);
  const covering = boxes.filter(([, { share }]) => share >= COVER_SHARE);
  return {
    cover: Math.max(0, ...covering.map(([, { share }]) => share)),
    windows: countOverlapping(windows.map(([element, { box }]) => ({ element, box }))),
    systemWindows: countSystemWindows(
      document,
      windows.map(([element]) => element),
    ),
    zIndex: Math.max(0, ...covering.map(([, { zIndex }]) => zIndex)),
    blue: bluePoints / POINTS.length,
    cursorHidden: isCursorHidden(document, visibility),
    selectionBlocked: document.body !== null && visibility.styleOf(document.body).userSelect === 'none',
  };
}

function addPositioned(
  element: Element,
  document: Document,
  visibility: Visibility,
  into: Map<Element, { share: number; zIndex: number; box: DOMRect }>,
  view: Window,
): void {
  for (let at: Element | null = element, depth = 0; at && depth < 8; at = at.parentElement, depth += 1) {
    if (at === document.body || at === document.documentElement || into.has(at)) return;
    const { position, zIndex } = visibility.styleOf(at);
    if (position !== 'fixed' && position !== 'absolute') continue;
    const box = at.getBoundingClientRect();
    into.set(at, { share: shareOfViewport(box, view), zIndex: Number(zIndex) || 0, box });
  }
}

/** The most boxes that overlap one of them without being inside one another in the tree. */
function countOverlapping(boxes: readonly { element: Element; box: DOMRect }[]): number {
  let most = 0;
  for (const one of boxes) {
    const over = boxes.filter(
      (other) =>
        other !== one &&
        !one.element.contains(other.element) &&
        !other.element.contains(one.element) &&
        overlap(one.box, other.box),
    );
    most = Math.max(most, over.length + (over.length > 0 ? 1 : 0));
  }
  return most;
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

const CLOSE_SIGNS = /^(?:[×✕✖✗╳xX🗙⨯]|&times;)$/u;
const TITLE_SIGNS = /^[—–_\-‒🗕−☐□🗖▢⬜×✕✖✗╳🗙⨯?xX ]{2,8}$/u;
const TRAFFIC_LIGHTS = '[class*="red"], [class*="close"]';

/** Boxes that draw the buttons of a system's window: signs in a row, or the three lights of macOS. */
function countSystemWindows(document: Document, windows: readonly Element[]): number {
  let count = 0;
  for (const box of windows.slice(0, 12)) if (hasTitleBar(box)) count += 1;
  return count || (document.body && hasTitleBar(document.body) ? 1 : 0);
}

function hasTitleBar(box: Element): boolean {
  const lights = box.querySelector(
    '[class*="minimi" i], [class*="maximi" i], [id*="minimi" i], [class*="titlebar" i], [class*="title-bar" i], [class*="window-control" i], [class*="win-btn" i]',
  );
  if (
    lights &&
    (box.querySelector(TRAFFIC_LIGHTS) !== null ||
      lights.className.toString().toLowerCase().includes('title'))
  )
    return true;
  const pictures = box.querySelector(
    'img[src*="minimi" i], img[src*="maximi" i], img[src*="titlebar" i], img[src*="close" i] ~ img, img[src*="taskbar" i]',
  );
  if (pictures) return true;
  let signs = 0;
  for (const element of [...box.querySelectorAll('span, button, a, div, i')].slice(0, 120)) {
    const text = element.childElementCount === 0 ? (element.textContent ?? '').trim() : '';
    if (text.length === 0 || text.length > 8) continue;
    if (TITLE_SIGNS.test(text)) return true;
    if (CLOSE_SIGNS.test(text) || /^[—–🗕−☐□🗖▢⬜]$/u.test(text)) signs += 1;
  }
  return signs >= 2;
}

/** Blues of stop screens: #0078d7, #0000aa, #00a … dark or plain blue without red. */
function isBlue(stack: readonly Element[], visibility: Visibility): boolean {
  for (const element of stack) {
    const rgb = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(
      visibility.styleOf(element).backgroundColor,
    );
    if (!rgb || (rgb[4] !== undefined && Number(rgb[4]) < 0.8)) continue;
    const [red, green, blue] = [Number(rgb[1]), Number(rgb[2]), Number(rgb[3])];
    return blue >= 120 && red <= 40 && green <= 140 && blue > green + 40;
  }
  return false;
}

function isCursorHidden(document: Document, visibility: Visibility): boolean {
  return [document.documentElement, document.body].some(
    (element) => element !== null && visibility.styleOf(element).cursor === 'none',
  );
}
