/** Characters smaller than this can't be read, in CSS pixels. */
const READABLE_SIZE = 5;
/** Colours closer than this on every channel (0–255) are one colour to the eye. */
const SAME_COLOUR = 24;
/** Ancestors looked at for a ground colour: deeper pages are built by scripts that don't hide text this way. */
const GROUND_DEPTH = 12;

interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** `rgb(…)`/`rgba(…)` as computed styles give it, or undefined for newer colour spaces (taken as visible). */
function parseColour(text: string): Colour | undefined {
  const parts = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:[,/ ]+([\d.]+))?\)$/.exec(text);
  if (!parts) return undefined;
  const [, red, green, blue, alpha] = parts;
  return {
    red: Number(red),
    green: Number(green),
    blue: Number(blue),
    alpha: alpha === undefined ? 1 : Number(alpha),
  };
}

/**
 * Tells what a person can see. One instance serves one look: answers are kept, since pages are read in many small
 * steps and asking the style engine is the dearest part.
 */
export class Visibility {
  private readonly answers = new Map<Element, boolean>();
  private readonly grounds = new Map<Element, Colour | 'picture'>();
  private readonly styles = new Map<Element, CSSStyleDeclaration>();

  private readonly window: Window;

  constructor(window: Window) {
    this.window = window;
  }

  /** Computed style, asked once an element. */
  styleOf(element: Element): CSSStyleDeclaration {
    let style = this.styles.get(element);
    if (!style) {
      style = this.window.getComputedStyle(element);
      this.styles.set(element, style);
    }
    return style;
  }

  /** True where text directly in this element can be read: drawn, large enough, in the page and not in its ground's colour. */
  isReadable(element: Element): boolean {
    let answer = this.answers.get(element);
    if (answer === undefined) {
      answer = this.isDrawn(element) && this.isPlacedInPage(element) && this.isLegible(element);
      this.answers.set(element, answer);
    }
    return answer;
  }

  private isDrawn(element: Element): boolean {
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  }

  private isPlacedInPage(element: Element): boolean {
    const box = element.getBoundingClientRect();
    if (box.width <= 1 && box.height <= 1) return this.styleOf(element).display === 'contents';
    const { scrollX, scrollY } = this.window;
    if (box.right + scrollX <= 0 || box.bottom + scrollY <= 0) return false;
    if (box.left > 20_000) return false;
    const style = this.styleOf(element);
    return !isClippedAway(style) && !this.isInClippedBox(element);
  }

  /** The "visually hidden" pattern: a box of one pixel that cuts what is in it. */
  private isInClippedBox(element: Element): boolean {
    const parent = element.parentElement;
    if (!parent) return false;
    if (parent.clientWidth > 1 || parent.clientHeight > 1) return false;
    const style = this.styleOf(parent);
    return style.position === 'absolute' && style.overflow !== 'visible';
  }

  private isLegible(element: Element): boolean {
    const style = this.styleOf(element);
    if (Number.parseFloat(style.fontSize) < READABLE_SIZE) return false;
    const ink = parseColour(style.webkitTextFillColor || style.color);
    if (!ink) return true;
    // Letters cut out of a gradient are transparent on purpose and can be read.
    if (ink.alpha < 0.1) return style.backgroundClip === 'text' || style.textShadow !== 'none';
    const ground = this.groundOf(element, GROUND_DEPTH);
    if (ground === 'picture') return true;
    const apart = Math.max(
      Math.abs(ink.red - ground.red),
      Math.abs(ink.green - ground.green),
      Math.abs(ink.blue - ground.blue),
    );
    return apart > SAME_COLOUR || (style.textShadow !== 'none' && style.textShadow !== '');
  }

  private groundOf(element: Element, depth: number): Colour | 'picture' {
    const known = this.grounds.get(element);
    if (known) return known;
    const style = this.styleOf(element);
    const own = parseColour(style.backgroundColor);
    let ground: Colour | 'picture';
    if (style.backgroundImage !== 'none') ground = 'picture';
    else if (own && own.alpha > 0.5) ground = own;
    else if (style.position === 'absolute' || style.position === 'fixed') ground = 'picture';
    else if (element.parentElement && depth > 0) ground = this.groundOf(element.parentElement, depth - 1);
    else ground = depth > 0 ? { red: 255, green: 255, blue: 255, alpha: 1 } : 'picture';
    this.grounds.set(element, ground);
    return ground;
  }
}

function isClippedAway(style: CSSStyleDeclaration): boolean {
  if (/rect\(0(?:px)?,? 0(?:px)?,? 0(?:px)?,? 0(?:px)?\)|rect\(1px,? 1px,? 1px,? 1px\)/.test(style.clip))
    return true;
  return /inset\((?:50|100)%\)|circle\(0/.test(style.clipPath);
}
